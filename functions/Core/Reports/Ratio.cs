namespace ServerlessMentoring.Core.Reports;

/// <summary>Divisions as reports show them.</summary>
public static class Ratio
{
    /// <summary>A quotient to two places, halves away from zero; null when there is nothing to divide by.</summary>
    public static decimal? Of(decimal part, int whole) =>
        whole == 0 ? null : Math.Round(part / whole, 2, MidpointRounding.AwayFromZero);

    /// <summary>A share of a hundred to one place; null when there is nothing to divide by.</summary>
    public static decimal? Percent(decimal part, int whole) =>
        whole == 0 ? null : Math.Round(100 * part / whole, 1, MidpointRounding.AwayFromZero);
}
