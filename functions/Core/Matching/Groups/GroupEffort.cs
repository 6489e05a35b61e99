namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>
/// How much a round may still try. It counts ways over arcs rather than time, so that the same round tries the same on every machine.
/// </summary>
internal sealed class GroupEffort(GroupProblem problem)
{
    private const long Most = 2_000_000_000;

    private long _left = Most;

    /// <summary>Takes what some solutions with so many open groups cost, if there is as much left.</summary>
    public bool TrySpend(long solutions, int open)
    {
        var cost = solutions * (1 + ((long)problem.Mentees * problem.Mentees * open));
        if (cost > _left)
        {
            return false;
        }

        _left -= cost;
        return true;
    }
}
