using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.Core.Dashboards;

/// <summary>
/// Who comes first: whoever asked for help; then by health; what runs before what pauses; then what is overdue the longest. What is over
/// comes last.
/// </summary>
public static class Urgency
{
    /// <summary>Relationships in this order.</summary>
    /// <param name="rows">The relationships.</param>
    /// <param name="now">The time, UTC.</param>
    public static IEnumerable<ReportRow> Sort(IEnumerable<ReportRow> rows, DateTimeOffset now) => rows
        .Select(row => (Row: row, Health: HealthNow.Of(row, now)))
        .OrderByDescending(each => each is { Health: not null, Row.Course.HelpAsked: true })
        .ThenByDescending(each => each.Health is { } health ? (int)health : -1)
        .ThenBy(each => each.Row.Paused)
        .ThenByDescending(each => HealthNow.DaysOverdue(each.Row, now) ?? -1)
        .ThenBy(each => each.Row.Id, StringComparer.Ordinal)
        .Select(each => each.Row);
}
