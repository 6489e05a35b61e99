using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.Core.Dashboards;

/// <summary>A program in one line.</summary>
/// <param name="Running">Relationships that are not over.</param>
/// <param name="NeedHelp">Of those, in attention or at risk.</param>
/// <param name="AtRisk">Of those, at risk.</param>
/// <param name="HeldThisMonth">Sessions held in this month so far, by the mentors' clocks.</param>
/// <param name="HeldLastMonth">Sessions held in the whole month before.</param>
/// <param name="OnCourse">Relationships in the sessions phase that reach their minimum by the planned end, see <see cref="CompletionForecast"/>.</param>
/// <param name="InSessions">Relationships in the sessions phase.</param>
public sealed record Headline(int Running, int NeedHelp, int AtRisk, int HeldThisMonth, int HeldLastMonth, int OnCourse, int InSessions)
{
    /// <param name="rows">The relationships.</param>
    /// <param name="forecast">Their forecast.</param>
    /// <param name="timeZone">The program's IANA zone.</param>
    /// <param name="now">The time, UTC.</param>
    public static Headline Of(IReadOnlyCollection<ReportRow> rows, CompletionForecast forecast, string timeZone, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(forecast);
        var healths = rows.Select(row => HealthNow.Of(row, now)).OfType<HealthLevel>().CountBy(health => health).ToDictionary();
        var last = RecognitionMonth.LastBefore(now, timeZone);
        var month = new RecognitionMonth(last.FirstDay.AddMonths(1).ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture));
        var atRisk = healths.GetValueOrDefault(HealthLevel.AtRisk);
        return new Headline(
            healths.Values.Sum(),
            healths.GetValueOrDefault(HealthLevel.Attention) + atRisk,
            atRisk,
            rows.Sum(row => row.Facts.HeldByMonth.GetValueOrDefault(month.Name)),
            rows.Sum(row => row.Facts.HeldByMonth.GetValueOrDefault(last.Name)),
            forecast.OnCourse,
            forecast.InSessions);
    }
}
