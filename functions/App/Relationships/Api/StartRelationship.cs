using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Owners;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary><c>POST /programs/{programId}/relationships</c>: an owner names the people and says why.</summary>
public sealed class StartRelationship(
    OwnerGate gate,
    StartChecks checks,
    PairChecks pairs,
    RelationshipStarter starter,
    RelationshipProjection relationships,
    LinkAddresses addresses)
{
    private const int MaxBytes = 32_000;

    /// <summary>Starts the relationship, once for each idempotency key and people.</summary>
    [Function(nameof(StartRelationship))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/programs/{programId}/relationships")] HttpRequest request,
        string programId,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        var entry = await gate.ProgramAsync(request, programId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        if (await RequestBody.ReadAsync(request, MaxBytes, cancellation) is not { } json)
        {
            return Problems.TooLarge($"The body has at most {MaxBytes} bytes.");
        }

        var program = entry.Value.Program.Document;
        var body = StartBody.Read(json, program, out var faults);
        var key = IdempotencyKey.Of(request, out var keyFault);
        if (keyFault is not null || faults.Count > 0)
        {
            return Problems.Invalid(keyFault is null ? faults : [keyFault, .. faults]);
        }

        var start = new StartRequest(programId, body.MentorIds, body.MenteeIds, [Remark.Verbatim(body.Reason)], key);
        var id = RelationshipId.Of(start);
        if (await relationships.GetAsync(id, cancellation) is null)
        {
            var refusal = await checks.UnknownPeopleAsync(body, cancellation)
                ?? checks.ProgramRefusal(program)
                ?? await checks.AbsentPeopleAsync(body, program, cancellation)
                ?? await pairs.ForbiddenPairsAsync(body, program, cancellation);
            if (refusal is not null)
            {
                return refusal;
            }
        }

        // A repetition comes here too, whatever has become of the people since: it finishes what may be half done.
        return Answer(request, await starter.StartAsync(client, start, cancellation));
    }

    private IResult Answer(HttpRequest request, StartAnswer answer)
    {
        switch (answer.Outcome)
        {
            case StartOutcome.NoPlace:
                return Problems.Conflict(
                    "mentorIds", "must have a place left", "A mentor has no place left.", ("mentorId", answer.MentorId));
            case StartOutcome.Running:
                return Problems.Conflict(
                    "menteeIds",
                    "must not be in a running relationship with this mentor",
                    "These people are in a running relationship of this program.",
                    ("id", answer.RelationshipId));
            default:
                request.HttpContext.Response.Headers.Location = addresses.Api($"relationships/{answer.RelationshipId}");
                return JsonAnswer.Of(new StartedAnswer(answer.RelationshipId!), StatusCodes.Status201Created);
        }
    }
}

/// <summary>A relationship that was started.</summary>
public sealed record StartedAnswer(string Id);
