namespace ServerlessMentoring.Core.Reports;

/// <summary>How many of something people have.</summary>
/// <param name="People">How many people have any.</param>
/// <param name="Mean">How many each of them has on average, to two places; null for nobody.</param>
/// <param name="Lowest">The fewest that one of them has; null for nobody.</param>
/// <param name="Highest">The most that one of them has; null for nobody.</param>
public sealed record Spread(int People, decimal? Mean, int? Lowest, int? Highest)
{
    /// <summary>The spread of some counts, each above zero.</summary>
    public static Spread Of(IReadOnlyCollection<int> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return counts.Count == 0
            ? new(0, null, null, null)
            : new(counts.Count, Ratio.Of(counts.Sum(), counts.Count), counts.Min(), counts.Max());
    }
}
