using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Owners;

namespace ServerlessMentoring.App.Matching.Blocking;

/// <summary><c>GET /programs/{programId}/blocked-pairs</c>: who is never to be put together in this program, and why.</summary>
public sealed class ListBlockedPairs(OwnerGate gate, BlockedPairs blocked)
{
    /// <summary>Lists the pairs, by id.</summary>
    [Function(nameof(ListBlockedPairs))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/programs/{programId}/blocked-pairs")] HttpRequest request,
        string programId,
        CancellationToken cancellation)
    {
        var entry = await gate.ProgramAsync(request, programId, cancellation);
        return entry.IsOpen
            ? JsonAnswer.Of(new ListAnswer<BlockedPair>(await blocked.AllAsync(programId, cancellation).ToListAsync(cancellation)))
            : entry.Refusal;
    }
}
