using ServerlessMentoring.Core.Matching.Factors;

namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>A factor and its weight.</summary>
/// <param name="Factor">The factor.</param>
/// <param name="Share">The weight, as a share of <see cref="WeightShares.Whole"/>.</param>
internal sealed record WeighedFactor(IMatchFactor Factor, int Share)
{
    public static IReadOnlyList<WeighedFactor> Of(IReadOnlyList<(IMatchFactor Factor, double Weight)> factors)
    {
        var shares = WeightShares.Of([.. factors.Select(each => each.Weight)]);
        return [.. factors.Select((each, index) => new WeighedFactor(each.Factor, shares[index]))];
    }
}
