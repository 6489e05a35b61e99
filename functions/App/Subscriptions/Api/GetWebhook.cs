using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;

namespace ServerlessMentoring.App.Subscriptions.Api;

/// <summary><c>GET /programs/{programId}/webhooks/{webhookId}</c>.</summary>
public sealed class GetWebhook(WebhookGate gate, TimeProvider clock)
{
    [Function(nameof(GetWebhook))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "api/programs/{programId}/webhooks/{webhookId}")] HttpRequest request,
        string programId,
        string webhookId,
        CancellationToken cancellation)
    {
        var entry = await gate.WebhookAsync(request, programId, webhookId, cancellation);
        return entry.IsOpen ? JsonAnswer.Of(WebhookAnswer.Of(entry.Value, clock.GetUtcNow())) : entry.Refusal;
    }
}
