namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>
/// Chooses which groups open: so that most people are placed, then as few groups as that takes, then the greatest value. Few ways are all
/// tried; of many a good one is looked for from a good start by exchanging one group for another, as long as there is
/// <see cref="GroupEffort"/> left. For the groups that open the placement itself is always the best.
/// </summary>
internal sealed class GroupOpening
{
    private const int MostWays = 300;
    private const int MostInVain = 4;
    private const int MostExchanges = 300;

    private readonly GroupProblem _problem;
    private readonly int _threshold;
    private readonly int[] _required;
    private readonly int[] _optional;
    private readonly GroupEffort _effort;
    private readonly int _placeable;
    private GroupSolution? _best;
    private bool _isAllTried = true;

    private GroupOpening(GroupProblem problem, int threshold, int most, GroupEffort effort)
    {
        _problem = problem;
        _threshold = threshold;
        _effort = effort;
        _placeable = Math.Min(most, GroupBounds.Placeable(problem, threshold));
        _required = [.. Enumerable.Range(0, problem.Units.Count).Where(unit => problem.Units[unit].MustOpen)];
        _optional = [.. Enumerable.Range(0, problem.Units.Count).Where(unit => !problem.Units[unit].MustOpen && GroupBounds.IsFillable(problem, unit, threshold))];
    }

    /// <summary>The best found with a threshold.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="threshold">The least score of whoever is not pinned.</param>
    /// <param name="most">How many can be placed at most, as far as is known; a choice that places as many is not looked beyond.</param>
    /// <param name="effort">How much may be tried.</param>
    public static GroupChoice Find(GroupProblem problem, int threshold, int most, GroupEffort effort)
    {
        var opening = new GroupOpening(problem, threshold, most, effort);
        opening.Search();
        return new(opening._best, opening._isAllTried);
    }

    private int SeatsOfAGroup => _problem.Size.Max + (_problem.IsPeerGroup ? 1 : 0);

    private int LeastOfAGroup => _problem.Size.Min + (_problem.IsPeerGroup ? 1 : 0);

    private void Search()
    {
        var most = Math.Min(_required.Length + _optional.Length, _placeable / LeastOfAGroup);
        var enough = Math.Max(1, (_placeable + SeatsOfAGroup - 1) / SeatsOfAGroup);
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
            if ((_best is not null && _best.Placed >= _placeable) || inVain == MostInVain)
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
        var ways = GroupWays.Count(_optional.Length, choose, MostWays);
        if (ways <= MostWays && (ways <= 1 || _effort.TrySpend(ways, count)))
        {
            foreach (var chosen in GroupWays.Of(_problem, _optional, choose))
            {
                Consider(chosen);
            }

            return true;
        }

        _isAllTried = false;
        if (_best is not null && !_effort.TrySpend(1, count))
        {
            return false;
        }

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
        var left = MostExchanges;
        for (var isBetter = true; isBetter && left > 0;)
        {
            isBetter = false;
            foreach (var chosen in Exchanges(now).Take(left).ToList())
            {
                if (!_effort.TrySpend(1, now.Open.Count))
                {
                    return;
                }

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
