using ServerlessMentoring.Core.Matching.Fairness;

namespace ServerlessMentoring.Core.Tests.Matching.Fairness;

/// <summary>Against values published or worked out by hand.</summary>
public sealed class IntervalTests
{
    // Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3:
    // 81/263, 15/148, 0/20 and 1/29. 8 of 10 by hand.
    [Theory]
    [InlineData(8, 10, 0.8, 0.4902, 0.9433)]
    [InlineData(81, 263, 0.3080, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.1014, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0, 0.1611)]
    [InlineData(1, 29, 0.0345, 0.0061, 0.1718)]
    [InlineData(10, 10, 1, 0.7225, 1)]
    public void A_share_has_Wilsons_interval(int part, int whole, double value, double low, double high) =>
        Assert.Equal(new Interval((decimal)value, (decimal)low, (decimal)high), Interval.OfShare(part, whole));

    [Fact]
    public void A_mean_has_Students_interval()
    {
        // 3 ± 2.776 × √2.5 / √5
        Assert.Equal(new Interval(3, 1.0371m, 4.9629m), Interval.OfMean(5, 15, 55, 100));

        // 0 to 40: 20 ± 2.0211 × √3.5, with t for 40 degrees of freedom, which the table has no more
        Assert.Equal(new Interval(20, 16.2189m, 23.7811m), Interval.OfMean(41, 820, 22_140, 100));
    }

    [Fact]
    public void An_interval_does_not_reach_beyond_what_can_be() =>
        Assert.Equal(new Interval(95, 31.47m, 100), Interval.OfMean(2, 190, 18_100, 100));

    [Fact]
    public void Nobody_has_no_interval_and_one_alone_has_no_mean()
    {
        Assert.Null(Interval.OfShare(0, 0));
        Assert.Null(Interval.OfMean(1, 50, 2_500, 100));
    }
}
