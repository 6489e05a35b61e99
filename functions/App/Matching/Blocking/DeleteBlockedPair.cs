using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Owners;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.Matching.Blocking;

/// <summary><c>DELETE /programs/{programId}/blocked-pairs/{oneId}/{otherId}</c>: the two may be put together again.</summary>
public sealed class DeleteBlockedPair(OwnerGate gate, BlockedPairs blocked)
{
    /// <summary>Takes the pair off the list. 204, also when it was not on it.</summary>
    [Function(nameof(DeleteBlockedPair))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "api/programs/{programId}/blocked-pairs/{oneId}/{otherId}")] HttpRequest request,
        string programId,
        string oneId,
        string otherId,
        CancellationToken cancellation)
    {
        var entry = await gate.ProgramAsync(request, programId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        if (PersonId.IsValid(oneId) && PersonId.IsValid(otherId))
        {
            await blocked.AllowAsync(programId, oneId, otherId, cancellation);
        }

        return TypedResults.NoContent();
    }
}
