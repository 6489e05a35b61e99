using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Dashboards;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.App.Owners.Dashboards;

/// <summary>Fills the dashboard: one pass over the rows for all figures, and the people and states of what is shown by name.</summary>
public sealed class DashboardPages(
    DashboardRows rows,
    DashboardList list,
    HelpReader help,
    ProgramStore programs,
    PersonStore people,
    DashboardRoundLinks rounds,
    LinkAddresses addresses,
    TimeProvider clock)
{
    private const int PageSize = 10;
    private const int MostHelp = 6;

    /// <summary>The dashboard of a program.</summary>
    public async Task<DashboardPage> OfAsync(OpenProgram open, DashboardFilter filter, CancellationToken cancellation)
    {
        var document = open.Program.Document;
        var now = clock.GetUtcNow();
        var all = await rows.OfAsync(document.Id, cancellation);
        var counted = all.Where(filter.Counts).ToList();
        var listed = await list.OfAsync(counted, filter, now, cancellation);
        var shown = listed.Skip(filter.From).Take(PageSize).ToList();
        var needing = Urgency.Sort(counted.Where(row => HealthNow.Of(row, now) is HealthLevel.Attention or HealthLevel.AtRisk), now).Take(MostHelp).ToList();
        var named = shown.Concat(needing).ToList();
        var states = await rows.StatesAsync(named.Select(row => row.Id), cancellation);
        var known = await people.GetAsync(named.SelectMany(DashboardList.PeopleOf), cancellation);
        var links = await ProgramsAsync(open, cancellation);
        var ran = await rounds.OfAsync(document, cancellation);
        var address = addresses.PathOf(OwnerPaths.Dashboard(document.Id));
        return new DashboardPage
        {
            OwnerName = OwnerNames.Of(open.Caller, open.Program),
            ProgramName = document.Name,
            TimeZone = document.TimeZone,
            At = now,
            Programs = links,
            CompareUrl = links.Count > 1 ? addresses.PathOf(OwnerPaths.Comparison) : null,
            BoardUrl = addresses.PathOf(OwnerPaths.Board(document.Id)),
            StoriesUrl = addresses.PathOf(OwnerPaths.Stories(document.Id)),
            ReportUrl = addresses.PathOf(OwnerPaths.Report(document.Id)) + "?format=csv",
            Numbers = ProgramDashboard.Of(counted, document.TimeZone, now),
            Total = counted.Count,
            Help = await HelpAsync(needing, states, document.Nudges.MaxPerAsk, known, now, cancellation),
            HelpUrl = new DashboardFilter { Department = filter.Department, Health = HealthChoice.NeedsHelp }.Address(address) + "#list",
            ForecastUrls = Enum.GetValues<ForecastVerdict>().ToDictionary(
                verdict => verdict,
                verdict => new DashboardFilter { Department = filter.Department, Forecast = verdict }.Address(address) + "#list"),
            Tables = Enum.GetValues<DashboardPart>().ToDictionary(part => part, part => TableOf(part, document.Id, filter)),
            Choices = ChoicesOf(filter, address, all),
            Rows = [.. shown.Select(row => RowOf(row, states.GetValueOrDefault(row.Id), known, now))],
            From = filter.From,
            Found = listed.Count,
            PreviousUrl = filter.From > 0 ? filter.Address(address, Math.Max(0, filter.From - PageSize)) + "#list" : null,
            NextUrl = filter.From + PageSize < listed.Count ? filter.Address(address, filter.From + PageSize) + "#list" : null,
            RunUrl = ran is null ? null : addresses.PathOf(OwnerPaths.RunMatches(document.Id)),
            Once = Guid.NewGuid().ToString("N"),
            Rounds = ran ?? [],
        };
    }

    private async Task<IReadOnlyList<HelpRow>> HelpAsync(
        IReadOnlyList<ReportRow> needing,
        IReadOnlyDictionary<string, RelationshipDocument> states,
        int mostReminders,
        IReadOnlyDictionary<string, Person> known,
        DateTimeOffset now,
        CancellationToken cancellation)
    {
        // What was over between the two readings needs none any more.
        var live = needing.Where(row => states.TryGetValue(row.Id, out var document) && !document.State.IsOver);
        return await Task.WhenAll(live.Select(row => help.OfAsync(row, states[row.Id].State, mostReminders, known, now, cancellation)));
    }

    private string TableOf(DashboardPart part, string programId, DashboardFilter filter)
    {
        var path = addresses.PathOf(OwnerPaths.DashboardTable(programId, EnumWord.Of(part)));
        return part == DashboardPart.Relationships ? filter.Address(path) : new DashboardFilter { Department = filter.Department }.Address(path);
    }

    private static DashboardChoices ChoicesOf(DashboardFilter filter, string address, IReadOnlyList<ReportRow> all) => new()
    {
        Url = address,
        Department = filter.Department,
        Departments =
        [
            .. all.SelectMany(row => row.Departments).Where(name => name.Length > 0)
                .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase),
        ],
        Phase = filter.Phase,
        Health = filter.Health,
        Overdue = filter.Overdue,
        Forecast = filter.Forecast,
        Name = filter.Name,
        Sort = filter.Sort,
    };

    private ListedRelationship RowOf(
        ReportRow row, RelationshipDocument? document, IReadOnlyDictionary<string, Person> known, DateTimeOffset now) => new()
        {
            Url = addresses.PathOf(OwnerPaths.Relationship(row.Id)),
            Mentors = [.. row.Mentors.Select(id => DashboardNames.Of(id, known))],
            Mentees = [.. row.Mentees.Select(id => DashboardNames.Of(id, known))],
            Phase = row.Phase,
            Paused = row.Paused,
            Outcome = row.Outcome,
            Health = HealthNow.Of(row, now),
            Reasons = document is null ? [] : Health.Of(document.State, now).Reasons,
            SessionsHeld = row.Facts.Sessions.Held,
            SessionsMinimum = row.SessionsMinimum,
            Next = document is null ? null : Upcoming.Of(document.State),
        };

    private async Task<IReadOnlyList<FilterLink>> ProgramsAsync(OpenProgram open, CancellationToken cancellation)
    {
        var links = new List<FilterLink>();
        await foreach (var program in programs.AllAsync(cancellation))
        {
            if (open.Caller.MaySee(program.Document.Owners))
            {
                var id = program.Document.Id;
                links.Add(new FilterLink(
                    program.Document.Name, addresses.PathOf(OwnerPaths.Dashboard(id)), Selected: id == open.Program.Document.Id));
            }
        }

        return links;
    }
}
