using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.Core.Dashboards;

/// <summary>When a relationship in the sessions phase will have its minimum of sessions, if it goes on as it has until now.</summary>
/// <param name="Verdict">By the planned end, with the extension, or too late.</param>
/// <param name="ReachedAt">When the minimum is expected, UTC; now when it is reached already.</param>
/// <param name="PlannedEndAt">The planned end, UTC.</param>
/// <param name="ExtendedEndAt">The end with the extension that it may still get, UTC; the planned end when there is none.</param>
/// <param name="ByPlannedEnd">How likely the minimum is by the planned end, 0 to 1.</param>
/// <param name="ByExtendedEnd">How likely it is by the extended end, 0 to 1; never less.</param>
public sealed record RelationshipForecast(
    ForecastVerdict Verdict,
    DateTimeOffset ReachedAt,
    DateTimeOffset PlannedEndAt,
    DateTimeOffset ExtendedEndAt,
    double ByPlannedEnd,
    double ByExtendedEnd)
{
    private const int DaysAWeek = 7;

    // Beyond any end; a thousand sessions at the pace of one a year must not leave the calendar.
    private const int FarAwayDays = 36_500;

    /// <remarks>
    /// With h sessions held in t days since the sessions opened (pauses do not count), and e days from one session to the next by the terms,
    /// the pace is one session in (t + e) / (h + 1) days: its own, as if one session had been held by plan before, so that the first weeks
    /// do not decide everything. n missing sessions are expected n times that from now. How likely they are within T days is the predictive
    /// distribution of a Poisson process whose rate has the prior Gamma(1, e): the number of sessions is negative binomial with r = h + 1 and
    /// p = (t + e) / (t + e + T) (Gelman et al., Bayesian Data Analysis, 3rd edition, section 2.6). While it pauses, both ends move along.
    /// </remarks>
    /// <param name="row">The relationship.</param>
    /// <param name="now">The time, UTC.</param>
    /// <returns>The forecast; null outside of the sessions phase, or when its course is not known.</returns>
    public static RelationshipForecast? Of(ReportRow row, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (row is not { Phase: Phase.Sessions, Course: { SessionsOpenedAt: { } opened, PlannedEndAt: { } end } course })
        {
            return null;
        }

        // A pause moves the end by its length when it is over; until now it has lasted this long.
        var at = course.PausedAt ?? now;
        var plannedEnd = end + (now - at);
        var extendedEnd = plannedEnd.AddDays(DaysAWeek * course.ExtensionWeeks);
        var held = row.Facts.Sessions.Held;
        var missing = row.SessionsMinimum - held;
        if (missing <= 0)
        {
            return new RelationshipForecast(ForecastVerdict.OnCourse, now, plannedEnd, extendedEnd, 1, 1);
        }

        var observed = Math.Max(0, (at - opened - course.PausedFor).TotalDays) + course.EveryDays;
        var reached = now.AddDays(Math.Min(missing * observed / (held + 1), FarAwayDays));
        return new RelationshipForecast(
            reached <= plannedEnd ? ForecastVerdict.OnCourse : reached <= extendedEnd ? ForecastVerdict.NeedsExtension : ForecastVerdict.TooLate,
            reached,
            plannedEnd,
            extendedEnd,
            AtLeast(missing, held + 1, observed, (plannedEnd - now).TotalDays),
            AtLeast(missing, held + 1, observed, (extendedEnd - now).TotalDays));
    }

    /// <summary>How likely at least so many sessions are within some days.</summary>
    private static double AtLeast(int sessions, int shape, double observedDays, double days)
    {
        if (days <= 0)
        {
            return 0;
        }

        var (p, q) = (observedDays / (observedDays + days), days / (observedDays + days));
        var (each, fewer) = (Math.Pow(p, shape), 0.0);
        for (var count = 0; count < sessions; count++)
        {
            fewer += each;
            each *= q * (shape + count) / (count + 1);
        }

        return Math.Clamp(1 - fewer, 0, 1);
    }
}
