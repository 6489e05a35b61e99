using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.Core.Dashboards;

/// <summary>
/// How a relationship is doing at this moment, from its row. A row is as of its last step; what time alone has made worse since then
/// (an ask overdue, no session for long) is added by the rules of <see cref="Health"/>, so that both say the same.
/// </summary>
public static class HealthNow
{
    /// <summary>The health now; null once it is over.</summary>
    /// <param name="row">The relationship.</param>
    /// <param name="now">The time, UTC.</param>
    public static HealthLevel? Of(ReportRow row, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row.IsOver)
        {
            return null;
        }

        var (overdue, gap) = row.Course is { } course && !row.Paused
            ? (Health.OfOverdue(DaysOverdue(row, now)), row.Phase == Phase.Sessions ? Health.OfGap(DaysWithout(course, now), course.EveryDays) : HealthLevel.OnTrack)
            : (HealthLevel.OnTrack, HealthLevel.OnTrack);
        return (HealthLevel)Math.Max((int)row.Health, Math.Max((int)overdue, (int)gap));
    }

    /// <summary>Full days for which something is overdue at the most; null when nothing is.</summary>
    /// <param name="row">The relationship.</param>
    /// <param name="now">The time, UTC.</param>
    public static int? DaysOverdue(ReportRow row, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Course?.Asks.Where(ask => ask.DueAt <= now).Select(ask => (int?)(now - ask.DueAt).Days).Max();
    }

    private static int DaysWithout(RelationshipCourse course, DateTimeOffset now) =>
        course.SessionsOpenedAt is { } opened ? (now - (course.LastHeldAt > opened ? course.LastHeldAt.Value : opened)).Days : 0;
}
