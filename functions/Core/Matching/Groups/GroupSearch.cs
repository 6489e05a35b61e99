namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>Finds the groups of a round: most people placed; then nobody below the floor, else the best possible worst; then the greatest value.</summary>
internal static class GroupSearch
{
    public static (GroupSolution? Best, bool IsProven) Find(GroupProblem problem, int floor)
    {
        var kept = GroupOpening.Find(problem, floor);
        if (floor == 0 || kept.Best?.Placed == problem.Mentees)
        {
            return kept;
        }

        var (most, isProven) = GroupOpening.Find(problem, 0);
        return most is null || kept.Best?.Placed >= most.Placed ? (kept.Best, kept.IsProven && isProven) : (WithBestWorst(problem, most, floor), isProven);
    }

    /// <summary>With the same groups open, raises the threshold as far as nobody loses their place.</summary>
    private static GroupSolution WithBestWorst(GroupProblem problem, GroupSolution most, int floor)
    {
        int[] scores = [.. most.Open.SelectMany(unit => Enumerable.Range(0, problem.Mentees).Where(mentee => problem.May(unit, mentee, 0)).Select(mentee => (int)problem.Score(unit, mentee)))
            .Where(score => score < floor).Append(0).Distinct().Order()];
        var (best, low, high) = (most, 0, scores.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            var solution = GroupFlow.Solve(problem, most.Open, scores[middle]);
            if (solution.Missing == 0 && solution.Placed == most.Placed)
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
}
