namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>
/// Puts mentees into given groups the best way: most people placed, then the greatest value. A flow of least cost from each mentee through
/// a department's door of a group, which is dearer the more of that department are in, and through the group, to the end.
/// </summary>
internal sealed class GroupFlow
{
    private readonly GroupProblem _problem;
    private readonly IReadOnlyList<int> _open;
    private readonly int _threshold;
    private readonly List<int> _movable;
    private readonly string?[] _departments;
    private readonly Dictionary<string, int> _departmentAt = new(StringComparer.Ordinal);
    private readonly MinCostFlow _flow;
    private readonly List<(int Mentee, int Group, int Arc)> _choices = [];
    private readonly long _bonus;

    private GroupFlow(GroupProblem problem, IReadOnlyList<int> open, int threshold)
    {
        _problem = problem;
        _open = open;
        _threshold = threshold;
        var hosts = problem.IsPeerGroup ? open.Select(unit => problem.Units[unit].Mentors[0]).ToHashSet() : [];
        _movable = [.. Enumerable.Range(0, problem.Mentees).Where(mentee => problem.PinnedTo[mentee] < 0 && !hosts.Contains(mentee))];
        _departments = [.. problem.Departments.OfType<string>().Distinct(StringComparer.Ordinal)];
        for (var at = 0; at < _departments.Length; at++)
        {
            _departmentAt.Add(_departments[at]!, at);
        }

        _bonus = BonusOf(problem);
        _flow = new(End + 1);
    }

    private int End => _movable.Count + (_open.Count * (_departments.Length + 1));

    public static GroupSolution Solve(GroupProblem problem, IReadOnlyList<int> open, int threshold) => new GroupFlow(problem, open, threshold).Solve();

    /// <summary>More than all that scores and a group's make-up can differ by, so that placing one more always wins.</summary>
    public static long BonusOf(GroupProblem problem) => 1 + (problem.Mentees
        * (Points.Full + GroupWeights.NextOfDepartment(problem.Size.Max) + GroupWeights.NextMember(problem.Size.Max)));

    private int Door(int group, string? department) =>
        department is null ? Room(group) : _movable.Count + (group * _departments.Length) + _departmentAt[department];

    private int Room(int group) => _movable.Count + (_open.Count * _departments.Length) + group;

    private GroupSolution Solve()
    {
        Build();
        _flow.Start();
        for (var at = 0; at < _movable.Count; at++)
        {
            _flow.Send(at, End);
        }

        return Read();
    }

    private void Build()
    {
        for (var at = 0; at < _movable.Count; at++)
        {
            for (var group = 0; group < _open.Count; group++)
            {
                if (_problem.May(_open[group], _movable[at], _threshold))
                {
                    var cost = -(_bonus + _problem.Score(_open[group], _movable[at]));
                    _choices.Add((_movable[at], group, _flow.Add(at, Door(group, _problem.Departments[_movable[at]]), cost)));
                }
            }

            _flow.Add(at, End, 0);
        }

        var members = _movable.Select(mentee => _problem.Departments[mentee]).OfType<string>().CountBy(department => department).ToDictionary();
        for (var group = 0; group < _open.Count; group++)
        {
            BuildGroup(group, members);
        }
    }

    private void BuildGroup(int group, Dictionary<string, int> members)
    {
        var pinned = _problem.Units[_open[group]].Pinned;
        foreach (var (department, count) in members)
        {
            var already = pinned.Count(mentee => _problem.Departments[mentee] == department);

            // One arc more than can be used, so that the door has a price from above in any case.
            for (var next = 0; next <= Math.Min(count, _problem.Size.Max - pinned.Count); next++)
            {
                _flow.Add(Door(group, department), Room(group), GroupWeights.NextOfDepartment(already + next));
            }
        }

        // A group below its least size may not open: filling it comes before everything else.
        var must = -(_bonus * (_movable.Count + 1) * 2);
        for (var size = pinned.Count; size < _problem.Size.Max; size++)
        {
            _flow.Add(Room(group), End, GroupWeights.NextMember(size) + (size < _problem.Size.Min ? must : 0));
        }
    }

    private GroupSolution Read()
    {
        var groupOf = new int[_problem.Mentees];
        Array.Fill(groupOf, -1);
        foreach (var (mentee, group, _) in _choices.Where(choice => _flow.IsUsed(choice.Arc)))
        {
            groupOf[mentee] = group;
        }

        for (var group = 0; group < _open.Count; group++)
        {
            foreach (var mentee in _problem.Units[_open[group]].Pinned)
            {
                groupOf[mentee] = group;
            }
        }

        var hosts = _problem.IsPeerGroup ? _open.Count : 0;
        return new()
        {
            Open = _open,
            GroupOf = groupOf,
            Threshold = _threshold,
            Placed = groupOf.Count(group => group >= 0) + hosts,
            Missing = Enumerable.Range(0, _open.Count).Sum(group => Math.Max(0, _problem.Size.Min - groupOf.Count(each => each == group))),
            Value = GroupValue.Of(_problem, _open, groupOf),
            Bonus = _bonus,
            MenteePrices = MenteePrices(groupOf),
            GroupPrices = [.. Enumerable.Range(0, _open.Count).Select(group => PriceFrom(Room(group)))],
            DepartmentPrices = [.. Enumerable.Range(0, _open.Count).Select(group => DoorPrices(group, groupOf))],
        };
    }

    // What is left to pay from a node to the end.
    private long PriceFrom(int node) => _flow.Potentials[End] - _flow.Potentials[node];

    private long[] MenteePrices(int[] groupOf)
    {
        var prices = new long[_problem.Mentees];
        for (var at = 0; at < _movable.Count; at++)
        {
            prices[_movable[at]] = groupOf[_movable[at]] < 0 ? 0 : -PriceFrom(at);
        }

        return prices;
    }

    private Dictionary<string, long> DoorPrices(int group, int[] groupOf) => _movable
        .Where(mentee => groupOf[mentee] == group)
        .Select(mentee => _problem.Departments[mentee])
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .ToDictionary(department => department, department => PriceFrom(Door(group, department)), StringComparer.Ordinal);
}

/// <summary>What groups are worth: the scores of their mentees, less what their make-up costs.</summary>
internal static class GroupValue
{
    public static long Of(GroupProblem problem, IReadOnlyList<int> open, int[] groupOf)
    {
        var value = 0L;
        for (var group = 0; group < open.Count; group++)
        {
            var mentees = Enumerable.Range(0, groupOf.Length).Where(mentee => groupOf[mentee] == group).ToList();
            value += mentees.Sum(mentee => (long)problem.Score(open[group], mentee));
            value -= Enumerable.Range(0, mentees.Count).Sum(GroupWeights.NextMember);
            value -= mentees.Select(mentee => problem.Departments[mentee]).OfType<string>().CountBy(department => department)
                .Sum(each => Enumerable.Range(0, each.Value).Sum(GroupWeights.NextOfDepartment));
        }

        return value;
    }
}
