using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;

namespace ServerlessMentoring.App.Subscriptions.Api;

/// <summary><c>GET /programs/{programId}/webhooks</c>: who is told of the program's events.</summary>
public sealed class ListWebhooks(WebhookGate gate, SubscriptionStore subscriptions, TimeProvider clock)
{
    /// <summary>Answers all of them; there are few.</summary>
    [Function(nameof(ListWebhooks))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/programs/{programId}/webhooks")] HttpRequest request,
        string programId,
        CancellationToken cancellation)
    {
        var entry = await gate.ProgramAsync(request, programId, cancellation);
        return entry.IsOpen
            ? JsonAnswer.Of(new ListAnswer<WebhookAnswer>(
                [.. (await subscriptions.ListAsync(programId, cancellation)).Select(receiver => WebhookAnswer.Of(receiver, clock.GetUtcNow()))]))
            : entry.Refusal;
    }
}
