using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Owners;

namespace ServerlessMentoring.App.Matching.Pages;

/// <summary><c>GET /programs/{programId}/matches/page</c>: all rounds of a program for its owner, the newest first.</summary>
public sealed class ShowRounds(OwnerPageGate gate, RoundStore rounds, LinkAddresses addresses)
{
    [Function(nameof(ShowRounds))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "head", Route = "api/programs/{programId}/matches/page")] HttpRequest request,
        string programId,
        CancellationToken cancellation)
    {
        var entry = await gate.ProgramAsync(request, programId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        var program = entry.Value.Program.Document;
        var all = await rounds.AllAsync(programId, cancellation).Where(round => round.Status != RoundStatus.Running).ToListAsync(cancellation);
        return new PageResult(new RoundsPage
        {
            ProgramName = program.Name,
            TimeZone = program.TimeZone,
            DashboardUrl = addresses.Api(OwnerPaths.Dashboard(programId)),
            Rounds = [.. LatestRounds.Staged(all).Select(RowOf)],
        });
    }

    private RoundRow RowOf((StoredRound Round, RoundStage Stage) each) => new(
        addresses.Api(OwnerPaths.Round(each.Round.ProgramId, each.Round.Id)),
        each.Round.CreatedAt,
        each.Stage,
        each.Round.Header!.Matched,
        each.Round.Header.Mentees,
        each.Round.Started,
        each.Round.Refused,
        each.Round.IsAutomatic);
}
