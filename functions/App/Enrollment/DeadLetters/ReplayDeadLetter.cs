using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Access;
using ServerlessMentoring.App.Http;

namespace ServerlessMentoring.App.Enrollment.DeadLetters;

/// <summary><c>POST /dead-letters/{id}/replay</c>: tries an event again whose cause was mended. Needs the function key.</summary>
public sealed class ReplayDeadLetter(AccessDecider access, Replays replays)
{
    [Function(nameof(ReplayDeadLetter))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/dead-letters/{id}/replay")] HttpRequest request,
        string id,
        [DurableClient] DurableTaskClient client,
        CancellationToken cancellation)
    {
        var decision = access.DecideOperator(request);
        if (!decision.IsLetIn)
        {
            return decision.Refusal;
        }

        return await replays.ReplayAsync(client, id, cancellation)
            ? JsonAnswer.Of(new Replayed(id), StatusCodes.Status202Accepted)
            : Problems.NotFound("id", "There is no such dead letter.");
    }
}

/// <summary>The answer to a replay.</summary>
/// <param name="Id">The event's id; should it fail again, its letter has the same.</param>
public sealed record Replayed(string Id);
