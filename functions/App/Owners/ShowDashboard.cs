using System.Globalization;
using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Matching.Pages;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Relationships.Api;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Pages.Owners;
using Row = ServerlessMentoring.App.Relationships.RelationshipRow;

namespace ServerlessMentoring.App.Owners;

/// <summary><c>GET /programs/{programId}/dashboard</c>: a program's relationships for its owner, those that need a look first.</summary>
public sealed class ShowDashboard(
    OwnerPageGate gate,
    RelationshipProjection relationships,
    ProgramStore programs,
    PersonStore people,
    RoundStore rounds,
    StartChecks checks,
    LinkAddresses addresses)
{
    private const int PageSize = 50;

    /// <summary>Shows the dashboard.</summary>
    [Function(nameof(ShowDashboard))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "programs/{programId}/dashboard")] HttpRequest request,
        string programId,
        CancellationToken cancellation)
    {
        var entry = await gate.ProgramAsync(request, programId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        var rows = new List<Row>();
        await foreach (var row in relationships.AllAsync(programId, [], cancellation))
        {
            rows.Add(row);
        }

        var filter = DashboardFilter.Of(request);
        var shown = rows.Where(row => filter.Shows(row.Phase, HealthOf(row))).OrderByDescending(Urgency).ThenBy(row => row.Id, StringComparer.Ordinal).ToList();
        var page = shown.Skip(filter.From).Take(PageSize).ToList();
        var known = await people.GetAsync(page.SelectMany(row => row.People), cancellation);
        var address = addresses.Api(OwnerPaths.Dashboard(programId));
        var counts = rows.Select(row => (row.Phase, HealthOf(row))).ToList();
        var document = entry.Value.Program.Document;
        return new PageResult(new DashboardPage
        {
            OwnerName = OwnerNames.Of(entry.Value.Caller, entry.Value.Program),
            ProgramName = document.Name,
            TimeZone = document.TimeZone,
            Programs = await ProgramsAsync(entry.Value, cancellation),
            Phases = filter.Phases(address, counts),
            Healths = filter.Healths(address, counts),
            Rows = [.. page.Select(row => RowOf(row, known))],
            RunUrl = MatchesByRounds(document) ? addresses.Api(OwnerPaths.RunMatches(programId)) : null,
            Once = Guid.NewGuid().ToString("N"),
            Rounds = MatchesByRounds(document) ? await RoundsAsync(programId, cancellation) : [],
            NextUrl = filter.From + PageSize < shown.Count ? filter.Next(address, filter.From + PageSize) : null,
        });
    }

    private bool MatchesByRounds(ProgramDocument program) =>
        program.Matching.Mode != MatchingMode.HandSelected && checks.ProgramRefusal(program) is null;

    private async Task<IReadOnlyList<RoundLink>> RoundsAsync(string programId, CancellationToken cancellation)
    {
        var ready = await rounds.AllAsync(programId, cancellation).Where(round => round.Header is not null).ToListAsync(cancellation);
        return
        [
            .. LatestRounds.Of(ready).Select(each => new RoundLink(
                addresses.Api(OwnerPaths.Round(programId, each.Round.Id)),
                each.Round.CreatedAt,
                each.Round.Header!.Matched,
                each.Stage,
                each.Round.CommittedAt,
                each.Round.Started)),
        ];
    }

    // What is over needs no look; among the rest the worst comes first.
    private static int Urgency(Row row) => row.Outcome is not null || IsOver(row.Phase) ? -1 : (int)row.Health;

    private static HealthLevel? HealthOf(Row row) => IsOver(row.Phase) ? null : row.Health;

    private static bool IsOver(Phase phase) => phase is Phase.Completed or Phase.Declined or Phase.Ended;

    private async Task<IReadOnlyList<FilterLink>> ProgramsAsync(OpenProgram open, CancellationToken cancellation)
    {
        var links = new List<FilterLink>();
        await foreach (var program in programs.AllAsync(cancellation))
        {
            if (open.Caller.MaySee(program.Document.Owners))
            {
                var id = program.Document.Id;
                links.Add(new FilterLink(
                    program.Document.Name, addresses.Api(OwnerPaths.Dashboard(id)), Selected: id == open.Program.Document.Id));
            }
        }

        return links;
    }

    private Pages.Owners.RelationshipRow RowOf(Row row, IReadOnlyDictionary<string, Person> known) => new()
    {
        Url = addresses.Api(OwnerPaths.Relationship(row.Id)),
        Mentors = [.. row.Mentors.Select(id => NameOf(id, known))],
        Mentees = [.. row.Mentees.Select(id => NameOf(id, known))],
        Phase = row.Phase,
        Paused = row.Paused,
        Outcome = row.Outcome,
        Health = HealthOf(row),
        Reasons = row.HealthReasons,
        SessionsHeld = row.SessionsHeld,
        SessionsMinimum = row.SessionsMinimum,
        NextWakeAt = row.WakeAt is { } wakeAt ? DateTimeOffset.Parse(wakeAt, CultureInfo.InvariantCulture) : null,
    };

    private static string NameOf(string id, IReadOnlyDictionary<string, Person> known) =>
        known.TryGetValue(id, out var person) ? person.DisplayName : id;
}
