namespace ServerlessMentoring.Core.Reports;

/// <summary>First meetings.</summary>
/// <param name="Held">How many were held.</param>
/// <param name="MeanDays">Days from the start of the relationship to the meeting, on average, to two places; null without any.</param>
public sealed record KickoffNumbers(int Held, decimal? MeanDays)
{
    /// <summary>Counts them.</summary>
    public static KickoffNumbers Of(IReadOnlyCollection<ReportRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var days = rows.Where(row => row.Facts.KickoffAt is not null).Select(row => (row.Facts.KickoffAt!.Value - row.StartedAt).TotalDays).ToList();
        return new KickoffNumbers(days.Count, Ratio.Of((decimal)days.Sum(), days.Count));
    }
}
