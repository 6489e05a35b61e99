namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>What can be said of the choice of groups without choosing any.</summary>
internal static class GroupBounds
{
    /// <summary>Whether enough could come to a unit to bring it to its least size.</summary>
    public static bool IsFillable(GroupProblem problem, int unit, int threshold) =>
        Enumerable.Range(0, problem.Mentees).Count(mentee => problem.PinnedTo[mentee] == unit || problem.May(unit, mentee, threshold)) >= problem.Size.Min;

    /// <summary>No choice of groups places more than this: everybody who could be in a group that could be filled.</summary>
    public static int Placeable(GroupProblem problem, int threshold)
    {
        var units = Enumerable.Range(0, problem.Units.Count).Where(unit => IsFillable(problem, unit, threshold)).ToList();
        return Enumerable.Range(0, problem.Mentees).Count(mentee => problem.PinnedTo[mentee] >= 0 || units.Exists(unit => problem.May(unit, mentee, threshold) || IsHost(problem, unit, mentee)));
    }

    /// <summary>A unit that could open beside those that are, with none but people who are in no group; null when there is none.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="open">The units that are open.</param>
    /// <param name="placed">Who is in a group, hosts included.</param>
    /// <param name="threshold">The least score of whoever comes.</param>
    public static int? OneMore(GroupProblem problem, IReadOnlyCollection<int> open, IReadOnlySet<int> placed, int threshold)
    {
        List<int> left = [.. Enumerable.Range(0, problem.Mentees).Where(mentee => !placed.Contains(mentee))];
        for (var unit = 0; unit < problem.Units.Count && left.Count >= problem.Size.Min; unit++)
        {
            if (!open.Contains(unit) && !problem.Units[unit].MustOpen && !(problem.IsPeerGroup && placed.Contains(problem.Units[unit].Mentors[0]))
                && left.Count(mentee => problem.May(unit, mentee, threshold)) >= problem.Size.Min)
            {
                return unit;
            }
        }

        return null;
    }

    private static bool IsHost(GroupProblem problem, int unit, int mentee) => problem.IsPeerGroup && problem.Units[unit].Mentors[0] == mentee;
}
