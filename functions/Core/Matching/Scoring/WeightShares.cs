namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>
/// Weights as whole shares of <see cref="Whole"/>, so that a score is a sum of whole numbers and a shift: exact, and the same on every machine.
/// </summary>
internal static class WeightShares
{
    /// <summary>The bits by which a weighted sum is shifted to <see cref="Points"/>.</summary>
    public const int Bits = 16;

    /// <summary>What all shares add up to. Times <see cref="Points.Full"/> it stays within 32 bits.</summary>
    public const int Whole = 1 << Bits;

    /// <summary>The shares of weights: nearest in proportion, the largest remainders first, of equals the earlier.</summary>
    /// <param name="weights">One or more, more than 0 together.</param>
    public static int[] Of(IReadOnlyList<double> weights)
    {
        var sum = weights.Sum();
        var exact = weights.Select(weight => weight / sum * Whole).ToList();
        int[] shares = [.. exact.Select(share => (int)share)];
        foreach (var index in exact.Index().OrderByDescending(each => each.Item - (int)each.Item).Take(Whole - shares.Sum()).Select(each => each.Index))
        {
            shares[index]++;
        }

        return shares;
    }

    /// <summary>The points of a weighted sum, rounded half up.</summary>
    /// <param name="weighted">The sum of shares times fits, 0 or more.</param>
    public static int Rounded(int weighted) => (weighted + (Whole / 2)) >> Bits;
}
