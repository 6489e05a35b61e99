namespace ServerlessMentoring.Core.Matching.Fairness;

/// <summary>A figure, and the 95% interval in which it would stay if the group were many times as large. To four places.</summary>
public sealed record Interval(decimal Value, decimal Low, decimal High)
{
    private const double Z = 1.959963984540054;

    /// <summary>
    /// A share of some people. By Wilson (Probable inference, the law of succession, and statistical inference, JASA 22, 1927), which holds for
    /// small groups and for shares near 0 and 1 too (Brown, Cai and DasGupta, Statistical Science 16, 2001).
    /// </summary>
    /// <param name="part">How many of them, at most all.</param>
    /// <param name="whole">How many they are.</param>
    /// <returns>Null when there is nobody.</returns>
    public static Interval? OfShare(int part, int whole)
    {
        if (whole == 0)
        {
            return null;
        }

        var (n, share) = ((double)whole, (double)part / whole);
        var scale = 1 + (Z * Z / n);
        var centre = (share + (Z * Z / (2 * n))) / scale;
        var half = Z * Math.Sqrt((share * (1 - share) / n) + (Z * Z / (4 * n * n))) / scale;
        return Within(share, centre - half, centre + half, 1);
    }

    /// <summary>
    /// The mean of some values from 0 to a bound, by Student's t (The probable error of a mean, Biometrika 6, 1908). Two values at least, as one
    /// alone says nothing about its spread.
    /// </summary>
    /// <param name="count">How many values.</param>
    /// <param name="sum">Their sum.</param>
    /// <param name="squares">The sum of their squares.</param>
    /// <param name="bound">The greatest value that there can be; the interval does not reach beyond it.</param>
    /// <returns>Null for fewer than two values.</returns>
    public static Interval? OfMean(int count, double sum, double squares, double bound)
    {
        if (count < 2)
        {
            return null;
        }

        var mean = sum / count;
        var variance = Math.Max(0, squares - (mean * sum)) / (count - 1);
        var half = StudentT.Quantile975(count - 1) * Math.Sqrt(variance / count);
        return Within(mean, mean - half, mean + half, bound);
    }

    /// <summary>Whether it lies wholly below another.</summary>
    public bool IsBelow(Interval other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return High < other.Low;
    }

    private static Interval Within(double value, double low, double high, double bound) =>
        new(Rounded(value), Rounded(Math.Max(0, low)), Rounded(Math.Min(bound, high)));

    private static decimal Rounded(double value) => Math.Round((decimal)value, 4, MidpointRounding.AwayFromZero);
}
