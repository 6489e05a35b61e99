using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;

namespace ServerlessMentoring.App.Subscriptions.Api;

/// <summary><c>POST /programs/{programId}/webhooks/{webhookId}/test</c>: sends a test event, as all others are sent.</summary>
public sealed class TestWebhook(WebhookGate gate, OutboundEvents events, TimeProvider clock)
{
    /// <summary>Writes the event down; it goes out within five minutes.</summary>
    [Function(nameof(TestWebhook))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/programs/{programId}/webhooks/{webhookId}/test")] HttpRequest request,
        string programId,
        string webhookId,
        CancellationToken cancellation)
    {
        var entry = await gate.WebhookAsync(request, programId, webhookId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        return WebhookGate.WhyNothingIsSent(entry.Value)
            ?? JsonAnswer.Of(
                new QueuedAnswer(await events.TestAsync(entry.Value, clock.GetUtcNow(), cancellation)), StatusCodes.Status202Accepted);
    }
}
