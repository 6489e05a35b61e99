using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;

namespace ServerlessMentoring.App.Subscriptions.Api;

/// <summary><c>POST /programs/{programId}/webhooks/{webhookId}/rotate</c>: a new secret; the one before signs along for a day.</summary>
public sealed class RotateWebhookSecret(WebhookGate gate, SubscriptionStore subscriptions, TimeProvider clock)
{
    /// <summary>Makes the secret, and shows it this once.</summary>
    [Function(nameof(RotateWebhookSecret))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/programs/{programId}/webhooks/{webhookId}/rotate")] HttpRequest request,
        string programId,
        string webhookId,
        CancellationToken cancellation)
    {
        var entry = await gate.WebhookAsync(request, programId, webhookId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        var rotated = await subscriptions.RotateAsync(programId, webhookId, cancellation) ?? entry.Value;
        return new PrivateResult(JsonAnswer.Of(WebhookAnswer.WithSecret(rotated, clock.GetUtcNow())));
    }
}
