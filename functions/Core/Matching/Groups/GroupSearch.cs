namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>
/// Finds the groups of a round: most people placed; then nobody below the floor, else the best possible worst; then as few groups as that takes;
/// then the greatest value.
/// </summary>
internal sealed class GroupSearch
{
    private readonly GroupProblem _problem;
    private readonly int _floor;
    private readonly GroupEffort _effort;

    private GroupSearch(GroupProblem problem, int floor)
    {
        _problem = problem;
        _floor = floor;
        _effort = new(problem);
    }

    public static GroupChoice Find(GroupProblem problem, int floor)
    {
        var search = new GroupSearch(problem, floor);
        var choice = search.Find();
        return choice.IsAllTried ? choice : choice with { Best = search.WithAllThatFit(choice.Best) };
    }

    private GroupChoice Find()
    {
        var kept = At(_floor);
        if (_floor == 0 || (kept.Best is not null && kept.Placed == GroupBounds.Placeable(_problem, 0)))
        {
            return kept;
        }

        var any = At(0);
        var isAllTried = kept.IsAllTried && any.IsAllTried;
        return any.Best is not { } most ? any with { IsAllTried = isAllTried }
            : kept.Placed >= any.Placed ? kept with { IsAllTried = isAllTried }
            : isAllTried ? WithBestWorst(most)
            : new(WithBestWorstOf(most), false);
    }

    private GroupChoice At(int threshold, int most = int.MaxValue) => GroupOpening.Find(_problem, threshold, most, _effort);

    /// <summary>Raises the threshold as far as some choice of groups still places as many.</summary>
    private GroupChoice WithBestWorst(GroupSolution most)
    {
        var isAllTried = true;
        var best = Raise(most, Enumerable.Range(0, _problem.Units.Count), threshold =>
        {
            var choice = At(threshold, most.Placed);
            isAllTried &= choice.IsAllTried;
            return choice.Best;
        });
        return new(best, isAllTried);
    }

    /// <summary>Raises the threshold as far as the same groups still place as many, or as far as there is time.</summary>
    private GroupSolution WithBestWorstOf(GroupSolution most) =>
        Raise(most, most.Open, threshold => _effort.TrySpend(1, most.Open.Count) ? GroupFlow.Solve(_problem, most.Open, threshold) : null);

    private GroupSolution Raise(GroupSolution most, IEnumerable<int> units, Func<int, GroupSolution?> solve)
    {
        int[] scores = [.. units.SelectMany(unit => Enumerable.Range(0, _problem.Mentees).Where(mentee => _problem.May(unit, mentee, 0)).Select(mentee => (int)_problem.Score(unit, mentee)))
            .Where(score => score < _floor).Append(0).Distinct().Order()];
        var (best, low, high) = (most, 0, scores.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (solve(scores[middle]) is { Missing: 0 } solution && solution.Placed == most.Placed)
            {
                (best, low) = (solution, middle);
            }
            else
            {
                high = middle - 1;
            }
        }

        return best;
    }

    /// <summary>Opens more groups while those who are in none are enough for one.</summary>
    private GroupSolution? WithAllThatFit(GroupSolution? solution)
    {
        // Pins that could not be kept are a fault of the round, and no group more mends it.
        if (solution is null && _problem.Units.Any(unit => unit.MustOpen))
        {
            return null;
        }

        while (GroupBounds.OneMore(_problem, solution?.Open ?? [], Placed(solution), solution?.Threshold ?? 0) is { } unit)
        {
            solution = GroupFlow.Solve(_problem, [.. (solution?.Open ?? []).Append(unit).Order()], solution?.Threshold ?? 0);
        }

        return solution;
    }

    private HashSet<int> Placed(GroupSolution? solution) => solution is null ? [] :
    [
        .. Enumerable.Range(0, _problem.Mentees).Where(mentee => solution.GroupOf[mentee] >= 0),
        .. _problem.IsPeerGroup ? solution.Open.Select(unit => _problem.Units[unit].Mentors[0]) : [],
    ];
}
