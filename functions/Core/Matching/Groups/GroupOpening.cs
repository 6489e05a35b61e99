namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>
/// Chooses which groups open: so that most people are placed, then as few groups as that takes, then the greatest value. Few ways are all
/// tried; of many a good one is looked for from a good start by exchanging one group for another, and nothing is promised beyond what
/// <see cref="IsProven"/> says. For the groups that open the placement itself is always the best.
/// </summary>
internal sealed class GroupOpening
{
    private const int MostWays = 300;
    private const int MostInVain = 4;
    private const long Effort = 30_000_000;

    private readonly GroupProblem _problem;
    private readonly int _threshold;
    private readonly int[] _required;
    private readonly int[] _optional;
    private readonly bool[] _isFillable;
    private GroupSolution? _best;
    private int? _placeable;
    private bool _isAllTried = true;

    private GroupOpening(GroupProblem problem, int threshold)
    {
        _problem = problem;
        _threshold = threshold;
        _required = [.. Enumerable.Range(0, problem.Units.Count).Where(unit => problem.Units[unit].MustOpen)];
        _isFillable = [.. Enumerable.Range(0, problem.Units.Count).Select(unit => Guests(unit) >= problem.Size.Min)];
        _optional = [.. Enumerable.Range(0, problem.Units.Count).Where(unit => !problem.Units[unit].MustOpen && _isFillable[unit])];
    }

    /// <summary>The best found with a threshold; null when no group can open.</summary>
    public static (GroupSolution? Best, bool IsProven) Find(GroupProblem problem, int threshold)
    {
        var opening = new GroupOpening(problem, threshold);
        opening.Search();
        return (opening._best, opening.IsProven);
    }

    /// <summary>Whether no other choice of groups places more people.</summary>
    private bool IsProven => _isAllTried || _best?.Placed == Placeable;

    /// <summary>No choice of groups places more than this.</summary>
    private int Placeable => _placeable ??= Enumerable.Range(0, _problem.Mentees).Count(MayBePlaced);

    private int SeatsOfAGroup => _problem.Size.Max + (_problem.IsPeerGroup ? 1 : 0);

    private int LeastOfAGroup => _problem.Size.Min + (_problem.IsPeerGroup ? 1 : 0);

    private bool MayBePlaced(int mentee) =>
        _problem.PinnedTo[mentee] >= 0
        || Enumerable.Range(0, _problem.Units.Count).Any(unit =>
            _isFillable[unit] && (_problem.May(unit, mentee, _threshold) || (_problem.IsPeerGroup && _problem.Units[unit].Mentors[0] == mentee)));

    private int Guests(int unit) => Enumerable.Range(0, _problem.Mentees).Count(mentee => _problem.PinnedTo[mentee] == unit || _problem.May(unit, mentee, _threshold));

    private void Search()
    {
        var most = Math.Min(_required.Length + _optional.Length, Placeable / LeastOfAGroup);
        var enough = Math.Max(1, (Placeable + SeatsOfAGroup - 1) / SeatsOfAGroup);
        TryAll(Enumerable.Range(0, Math.Max(0, most - enough + 1)).Select(at => enough + at));

        // Fewer groups have fewer seats than there are people; they are tried where more leave too few for each.
        TryAll(Enumerable.Range(0, Math.Min(enough - 1, most)).Select(at => Math.Min(enough - 1, most) - at).TakeWhile(count => count * SeatsOfAGroup >= (_best?.Placed ?? 0)));
    }

    // More groups can place more people, if there are enough for each; where not all ways are tried, some numbers in vain are enough.
    private void TryAll(IEnumerable<int> counts)
    {
        var inVain = 0;
        foreach (var count in counts.Where(count => count >= Math.Max(1, _required.Length)))
        {
            if (_best?.Placed == Placeable || inVain == MostInVain)
            {
                return;
            }

            var before = _best;
            var wasAllTried = Try(count);
            inVain = wasAllTried || _best != before ? 0 : inVain + 1;
        }
    }

    private bool Try(int count)
    {
        var choose = count - _required.Length;
        if (GroupWays.Count(_optional.Length, choose, MostWays) <= MostWays)
        {
            foreach (var chosen in GroupWays.Of(_problem, _optional, choose))
            {
                Consider(chosen);
            }

            return true;
        }

        _isAllTried = false;
        Improve(Consider(GroupStart.Of(_problem, _required, _optional, choose, _threshold)));
        return false;
    }

    private GroupSolution Consider(IEnumerable<int> chosen)
    {
        var solution = GroupFlow.Solve(_problem, [.. _required.Concat(chosen).Order()], _threshold);
        if (solution.Missing == 0 && solution.IsBetterThan(_best))
        {
            _best = solution;
        }

        return solution;
    }

    private void Improve(GroupSolution now)
    {
        var left = (int)Math.Clamp(Effort / (1L + ((long)_problem.Mentees * _problem.Mentees * now.Open.Count)), 10, 300);
        for (var isBetter = true; isBetter && left > 0;)
        {
            isBetter = false;
            foreach (var chosen in Exchanges(now).Take(left).ToList())
            {
                left--;
                if (Consider(chosen) is var other && other.IsBetterThan(now))
                {
                    (now, isBetter) = (other, true);
                    break;
                }
            }
        }
    }

    private IEnumerable<IEnumerable<int>> Exchanges(GroupSolution now) =>
        from inside in _optional.Where(now.Open.Contains)
        from outside in _optional.Where(unit => !now.Open.Contains(unit) && !_problem.AreTwins(unit, inside))
        select now.Open.Except(_required).Except([inside]).Append(outside);
}
