using System.Globalization;
using ServerlessMentoring.App.People;
using ServerlessMentoring.Core.Dashboards;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Owners.Dashboards;

/// <summary>The parts of a dashboard as tables. Heads and words are English whatever the reader's language, so that what reads them can rely on it.</summary>
public sealed class DashboardTables(DashboardRows rows, DashboardList list, PersonStore people, TimeProvider clock)
{
    /// <summary>A part as comma-separated values.</summary>
    /// <param name="program">The program.</param>
    /// <param name="part">Which part.</param>
    /// <param name="filter">What is counted and listed; where the list begins does not matter.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<string> OfAsync(ProgramDocument program, DashboardPart part, DashboardFilter filter, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var counted = (await rows.OfAsync(program.Id, cancellation)).Where(filter.Counts).ToList();
        return part switch
        {
            DashboardPart.Help => await HelpAsync(counted, now, cancellation),
            DashboardPart.Funnel => DashboardCsv.Of(FunnelStage.Of(counted)),
            DashboardPart.Asks => DashboardCsv.Of(AskAges.Of(counted, now)),
            DashboardPart.Weeks => DashboardCsv.Of(WeekNumbers.Of(counted, program.TimeZone, now)),
            DashboardPart.Forecast => DashboardCsv.Of(CompletionForecast.Of(counted, program.TimeZone, now)),
            DashboardPart.Months => DashboardCsv.Of(CompletionForecast.Of(counted, program.TimeZone, now).Months),
            _ => await ListAsync(await list.OfAsync(counted, filter, now, cancellation), now, cancellation),
        };
    }

    private async Task<string> HelpAsync(IReadOnlyList<ReportRow> counted, DateTimeOffset now, CancellationToken cancellation)
    {
        var needing = Urgency.Sort(counted.Where(row => HealthNow.Of(row, now) is HealthLevel.Attention or HealthLevel.AtRisk), now).ToList();
        var states = await rows.StatesAsync(needing.Select(row => row.Id), cancellation);
        var known = await people.GetAsync(needing.SelectMany(DashboardList.PeopleOf), cancellation);
        using var english = Spoken.In(Languages.English);
        var csv = Heads("relationshipId", "mentors", "mentees", "phase", "paused", "health", "daysOverdue", "reasons", "advice", "moves");
        foreach (var row in needing.Where(row => states.ContainsKey(row.Id)))
        {
            var state = states[row.Id].State;
            var health = Health.Of(state, now);
            csv.Cell(row.Id).Cell(Names(row.Mentors, known)).Cell(Names(row.Mentees, known))
                .Cell(EnumWord.Of(state.Phase)).Cell(YesOrNo(state.Paused)).Cell(EnumWord.Of(health.Level)).Cell(HealthNow.DaysOverdue(row, now))
                .Cell(string.Join(' ', health.Reasons)).Cell(Advice.For(state, now).ToString())
                .Cell(string.Join(' ', HelpMoves.Of(state, RelationshipForecast.Of(row, now)?.Verdict, now).Select(EnumWord.Of)))
                .EndRow();
        }

        return csv.ToString();
    }

    private async Task<string> ListAsync(IReadOnlyList<ReportRow> listed, DateTimeOffset now, CancellationToken cancellation)
    {
        var known = await people.GetAsync(listed.SelectMany(DashboardList.PeopleOf), cancellation);
        var csv = Heads(
            "relationshipId",
            "mentors",
            "mentees",
            "departments",
            "phase",
            "outcome",
            "paused",
            "health",
            "daysOverdue",
            "sessionsHeld",
            "sessionsMinimum",
            "startedAt",
            "plannedEndAt",
            "endedAt",
            "forecast",
            "minimumExpectedOn");
        foreach (var row in listed)
        {
            var forecast = RelationshipForecast.Of(row, now);
            csv.Cell(row.Id).Cell(Names(row.Mentors, known)).Cell(Names(row.Mentees, known)).Cell(string.Join("; ", row.Departments))
                .Cell(EnumWord.Of(row.Phase)).Cell(row.Outcome is { } outcome ? EnumWord.Of(outcome) : null).Cell(YesOrNo(row.Paused))
                .Cell(HealthNow.Of(row, now) is { } health ? EnumWord.Of(health) : null).Cell(HealthNow.DaysOverdue(row, now))
                .Cell(row.Facts.Sessions.Held).Cell(row.SessionsMinimum)
                .Cell(At(row.StartedAt)).Cell(At(row.Course?.PlannedEndAt)).Cell(At(row.Facts.EndedAt))
                .Cell(forecast is null ? null : EnumWord.Of(forecast.Verdict)).Cell(forecast?.ReachedAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                .EndRow();
        }

        return csv.ToString();
    }

    private static CsvText Heads(params string[] names) => names.Aggregate(new CsvText(), (csv, name) => csv.Cell(name)).EndRow();

    private static string Names(IReadOnlyList<string> ids, IReadOnlyDictionary<string, Person> known) =>
        string.Join("; ", ids.Select(id => DashboardNames.Of(id, known)));

    private static string YesOrNo(bool value) => value ? "yes" : "no";

    private static string? At(DateTimeOffset? at) => at?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
