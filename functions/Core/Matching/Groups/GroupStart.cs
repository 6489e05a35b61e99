namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>Opens one group after the other, each the one that adds most for those who could come: the greedy start of facility location.</summary>
internal sealed class GroupStart
{
    private readonly GroupProblem _problem;
    private readonly int _threshold;
    private readonly int[] _best;

    private GroupStart(GroupProblem problem, int threshold)
    {
        _problem = problem;
        _threshold = threshold;
        _best = new int[problem.Mentees];
    }

    public static IReadOnlyList<int> Of(GroupProblem problem, IEnumerable<int> required, IReadOnlyList<int> optional, int choose, int threshold)
    {
        var start = new GroupStart(problem, threshold);
        foreach (var unit in required)
        {
            start.Take(unit);
        }

        return start.Choose(optional, choose);
    }

    // What a group adds only falls as others open, so whatever led before and still leads is the best (Minoux 1978).
    private List<int> Choose(IReadOnlyList<int> optional, int choose)
    {
        var queue = new PriorityQueue<int, (long Gain, int Unit)>(optional.Select(unit => (unit, (-Gain(unit), unit))));
        var chosen = new List<int>();
        while (chosen.Count < choose)
        {
            var unit = queue.Dequeue();
            var gain = -Gain(unit);
            if (queue.TryPeek(out var next, out var lead) && (gain, unit).CompareTo((lead.Gain, next)) > 0)
            {
                queue.Enqueue(unit, (gain, unit));
                continue;
            }

            chosen.Add(unit);
            Take(unit);
        }

        return chosen;
    }

    private void Take(int unit)
    {
        foreach (var (mentee, worth) in BetterOff(unit))
        {
            _best[mentee] = worth;
        }

        if (_problem.IsPeerGroup)
        {
            _best[_problem.Units[unit].Mentors[0]] = int.MaxValue;
        }
    }

    // A host leads one group.
    private long Gain(int unit) => _problem.IsPeerGroup && _best[_problem.Units[unit].Mentors[0]] == int.MaxValue
        ? -1
        : BetterOff(unit).Sum(guest => (long)guest.Worth - _best[guest.Mentee]);

    private List<(int Mentee, int Worth)> BetterOff(int unit) =>
        [.. (from mentee in Enumerable.Range(0, _problem.Mentees)
             where _problem.May(unit, mentee, _threshold)
             let worth = Points.Full + _problem.Score(unit, mentee)
             where worth > _best[mentee]
             orderby worth - _best[mentee] descending, mentee
             select (mentee, worth)).Take(_problem.Size.Max)];
}
