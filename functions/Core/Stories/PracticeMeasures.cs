using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.Core.Stories;

/// <summary>How each practice is measured of one relationship that is over.</summary>
internal static class PracticeMeasures
{
    // The mean length of a month in days, 365.25 / 12.
    private const double DaysAMonth = 30.4375;

    // So that whoever meets twice in a week and ends does not count as eight times a month.
    private const double ShortestMonths = 1;

    public static bool IsFewerBetter(Practice practice) => practice is Practice.DaysToKickoff or Practice.SessionsMissed;

    /// <summary>The measure; null where there is nothing to measure.</summary>
    public static decimal? Of(Practice practice, ReportRow row)
    {
        var facts = row.Facts;
        var held = facts.Sessions.Held;
        var notebook = row.Notebook;
        return practice switch
        {
            Practice.DaysToKickoff => facts.KickoffAt is { } kickoff ? (decimal)Math.Max(0, (kickoff - row.StartedAt).TotalDays) : null,
            Practice.SessionsAMonth => facts is { KickoffAt: { } from, EndedAt: { } to } ? held / (decimal)MonthsOf(to - from) : null,
            Practice.SessionsMissed => ShareOf(facts.Sessions.Missed, held + facts.Sessions.Missed),
            Practice.GoalsAgreed => facts.GoalsAgreed,
            Practice.AgendaPoints => held == 0 ? null : (decimal)(notebook?.AgendaPoints ?? 0) / held,
            Practice.NextSteps => held == 0 ? null : (decimal)(notebook?.ActionItems ?? 0) / held,
            Practice.NextStepsDone => notebook is null ? null : ShareOf(notebook.ActionItemsDone, notebook.ActionItems),
            Practice.CheckInsAnswered => ShareOf(facts.CheckInsAnswered, facts.CheckInsAsked),
            _ => throw new ArgumentOutOfRangeException(nameof(practice), practice, "Nobody knows how to measure it."),
        };
    }

    private static double MonthsOf(TimeSpan time) => Math.Max(ShortestMonths, time.TotalDays / DaysAMonth);

    private static decimal? ShareOf(int part, int whole) => whole == 0 ? null : 100m * part / whole;
}
