using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Owners;

namespace ServerlessMentoring.App.Matching.Api;

/// <summary><c>GET /programs/{programId}/matches</c>: a program's rounds, the newest first.</summary>
public sealed class ListMatches(OwnerGate gate, RoundStore rounds)
{
    [Function(nameof(ListMatches))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/programs/{programId}/matches")] HttpRequest request,
        string programId,
        CancellationToken cancellation)
    {
        var entry = await gate.ProgramAsync(request, programId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        var all = await rounds.AllAsync(programId, cancellation).Where(round => round.Status != RoundStatus.Running).ToListAsync(cancellation);
        return JsonAnswer.Of(new ListAnswer<RoundItem>([.. all.OrderByDescending(round => round.CreatedAt).Select(RoundItem.Of)]));
    }
}
