using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;

namespace ServerlessMentoring.App.Subscriptions.Api;

/// <summary><c>POST …/webhooks/{webhookId}/deliveries/{deliveryId}/replay</c>: sends it once more, under the same <c>webhook-id</c>.</summary>
public sealed class ReplayDelivery(WebhookGate gate, DeliveryStore deliveries)
{
    /// <summary>Writes down that it is to be sent; it goes out within five minutes, and is tried anew for three days.</summary>
    [Function(nameof(ReplayDelivery))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/programs/{programId}/webhooks/{webhookId}/deliveries/{deliveryId}/replay")] HttpRequest request,
        string programId,
        string webhookId,
        string deliveryId,
        CancellationToken cancellation)
    {
        var entry = await gate.WebhookAsync(request, programId, webhookId, cancellation);
        if (!entry.IsOpen)
        {
            return entry.Refusal;
        }

        if (WebhookGate.WhyNothingIsSent(entry.Value) is { } refusal)
        {
            return refusal;
        }

        if (await deliveries.GetAsync(webhookId, deliveryId, cancellation) is not { } delivery)
        {
            return Problems.NotFound("deliveryId", "There is no such delivery, or it is older than 30 days.");
        }

        await deliveries.ReplayAsync(programId, delivery, cancellation);
        return JsonAnswer.Of(new QueuedAnswer(delivery.Id), StatusCodes.Status202Accepted);
    }
}
