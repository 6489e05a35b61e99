namespace ServerlessMentoring.Core.Reports;

/// <param name="Asked">How many were asked for.</param>
/// <param name="Answered">How many were answered.</param>
/// <param name="MeanPulse">The mean pulse, 1 to 5, to two places; null without any.</param>
/// <param name="LowestPulse">The lowest; null without any.</param>
public sealed record CheckInNumbers(int Asked, int Answered, decimal? MeanPulse, int? LowestPulse)
{
    public static CheckInNumbers Of(IReadOnlyCollection<ReportRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new CheckInNumbers(
            rows.Sum(row => row.Facts.CheckInsAsked),
            rows.Sum(row => row.Facts.CheckInsAnswered),
            Ratio.Of(rows.Sum(row => row.Facts.PulseSum), rows.Sum(row => row.Facts.PulseCount)),
            rows.Min(row => row.Facts.LowestPulse));
    }
}
