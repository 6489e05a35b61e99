namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>The ways to choose some groups of many.</summary>
internal static class GroupWays
{
    /// <summary>Every way, each once: of the places of one mentor the first ones are taken.</summary>
    public static IEnumerable<IReadOnlyList<int>> Of(GroupProblem problem, IReadOnlyList<int> units, int choose, int from = 0)
    {
        if (choose == 0)
        {
            yield return [];
            yield break;
        }

        for (var at = from; at <= units.Count - choose; at++)
        {
            if (at > from && problem.AreTwins(units[at], units[at - 1]))
            {
                continue;
            }

            foreach (var rest in Of(problem, units, choose - 1, at + 1))
            {
                yield return [units[at], .. rest];
            }
        }
    }

    /// <summary>How many ways there are at most, counted no further than a bound.</summary>
    public static long Count(int of, int choose, long bound)
    {
        var ways = 1L;
        for (var at = 0; at < Math.Min(choose, of - choose) && ways <= bound; at++)
        {
            ways = ways * (of - at) / (at + 1);
        }

        return ways;
    }
}
