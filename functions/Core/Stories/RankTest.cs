namespace ServerlessMentoring.Core.Stories;

/// <summary>
/// Mann and Whitney's rank test: whether one group's values tend to be above another's, whatever their distribution. With n and m values,
/// R the sum of the first group's ranks (ties share their mean rank) and U = R - n(n+1)/2:
/// z = |U - nm/2| / sqrt(nm/12 · ((N+1) - Σ(t³-t)/(N(N-1)))), where N = n+m and t counts each group of ties.
/// The normal approximation is good from about eight values on each side (Mann and Whitney 1947; Siegel and Castellan 1988, 6.4).
/// </summary>
public static class RankTest
{
    /// <summary>The z from which on chance alone would show such a difference in fewer than one of twenty cases.</summary>
    public const double Clear = 1.96;

    /// <summary>How clearly two groups differ: |z|, and 0 where all values are the same.</summary>
    /// <param name="ours">The values of one group.</param>
    /// <param name="theirs">Those of the other.</param>
    public static double ClearnessOf(IReadOnlyCollection<decimal> ours, IReadOnlyCollection<decimal> theirs)
    {
        double n = ours.Count, m = theirs.Count, all = n + m;
        var ties = ours.Select(value => (Value: value, IsOurs: true)).Concat(theirs.Select(value => (Value: value, IsOurs: false)))
            .GroupBy(each => each.Value).OrderBy(tie => tie.Key);
        double rank = 0, sum = 0, tied = 0;
        foreach (var tie in ties)
        {
            double size = tie.Count();
            sum += tie.Count(each => each.IsOurs) * (rank + ((size + 1) / 2));
            tied += (size * size * size) - size;
            rank += size;
        }

        var spread = n * m / 12 * (all + 1 - (tied / (all * (all - 1))));
        return spread <= 0 ? 0 : Math.Abs(sum - (n * (n + 1) / 2) - (n * m / 2)) / Math.Sqrt(spread);
    }
}
