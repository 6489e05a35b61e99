using Microsoft.AspNetCore.Http;

namespace ServerlessMentoring.App.Subscriptions.Api;

/// <summary><c>DELETE /programs/{programId}/webhooks/{webhookId}</c>: nothing more is sent there, and what was sent is forgotten.</summary>
public sealed class DeleteWebhook(WebhookGate gate, SubscriptionStore subscriptions, DeliveryStore deliveries)
{
    [Function(nameof(DeleteWebhook))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "delete", Route = "api/programs/{programId}/webhooks/{webhookId}")] HttpRequest request,
        string programId,
        string webhookId,
        CancellationToken cancellation)
    {
        var entry = await gate.WebhookAsync(request, programId, webhookId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        // The deliveries first: a receiver that is gone would no longer lead to them.
        await deliveries.RemoveAllAsync(webhookId, cancellation);
        await subscriptions.RemoveAsync(programId, webhookId, cancellation);
        return TypedResults.NoContent();
    }
}
