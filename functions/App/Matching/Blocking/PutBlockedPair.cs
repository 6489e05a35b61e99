using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Owners;
using ServerlessMentoring.App.People;
using ServerlessMentoring.App.Relationships.Api;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.Matching.Blocking;

/// <summary>
/// <c>PUT /programs/{programId}/blocked-pairs/{oneId}/{otherId}</c>: <c>{reason?}</c>. The two are not put together from now on; a relationship
/// that they are in goes on. Said again without a reason, the earlier reason stays.
/// </summary>
public sealed class PutBlockedPair(OwnerGate gate, BlockedPairs blocked, PersonStore people)
{
    private const int MaxBytes = 8_000;
    private const int MaxReason = 500;

    /// <summary>Blocks the pair: 201 when it is new.</summary>
    [Function(nameof(PutBlockedPair))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "put", Route = "api/programs/{programId}/blocked-pairs/{oneId}/{otherId}")] HttpRequest request,
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

        if (await RequestBody.ReadAsync(request, MaxBytes, cancellation) is not { } body)
        {
            return Problems.TooLarge($"The body has at most {MaxBytes} bytes.");
        }

        var fields = JsonFields.Of(body, "reason");
        var reason = fields.Text("reason", MaxReason);
        JudgePeople(fields, oneId, otherId);
        if (fields.Faults.Count > 0)
        {
            return Problems.Invalid(fields.Faults);
        }

        foreach (var (name, id) in new[] { (nameof(oneId), oneId), (nameof(otherId), otherId) })
        {
            if (await people.GetAsync(id, cancellation) is null)
            {
                return Problems.NotFound(name, "Nobody knows such a person.");
            }
        }

        var (pair, isNew) = await blocked.BlockAsync(programId, oneId, otherId, reason, cancellation);
        return JsonAnswer.Of(pair, isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    private static void JudgePeople(JsonFields fields, string oneId, string otherId)
    {
        foreach (var (name, id) in new[] { (nameof(oneId), oneId), (nameof(otherId), otherId) })
        {
            if (!PersonId.IsValid(id))
            {
                fields.Refuse(name, PersonId.Rule);
            }
        }

        if (oneId == otherId)
        {
            fields.Refuse(nameof(otherId), "must be somebody else");
        }
    }
}
