using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Relationships.Api;

namespace ServerlessMentoring.App.Subscriptions.Api;

/// <summary><c>POST /programs/{programId}/webhooks</c>: <c>{url, events}</c>. The answer has the secret, and no other does.</summary>
public sealed class CreateWebhook(
    WebhookGate gate, SubscriptionStore subscriptions, ReceiverAddress addresses, LinkAddresses links, TimeProvider clock)
{
    private const int MaxBytes = 4000;

    private static readonly string EventRule = $"must be one of {string.Join(", ", OutboundEvent.All)}";

    [Function(nameof(CreateWebhook))]
    public async Task<IResult> Run(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "api/programs/{programId}/webhooks")] HttpRequest request,
        string programId,
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

        var fields = JsonFields.Of(body, "url", "events");
        var url = fields.Text("url", ReceiverAddress.MaxLength, required: true);
        var events = fields.Texts("events", type => OutboundEvent.All.Contains(type) ? null : EventRule).Distinct().ToList();
        if (fields.Faults.Count == 0 && events.Count == 0)
        {
            fields.Refuse("events", EventRule);
        }

        if (fields.Faults.Count == 0 && await addresses.BrokenRuleAsync(url!, cancellation) is { } rule)
        {
            fields.Refuse("url", rule);
        }

        if (fields.Faults.Count > 0)
        {
            return Problems.Invalid(fields.Faults);
        }

        if ((await subscriptions.ListAsync(programId, cancellation)).Count >= SubscriptionStore.MaxPerProgram)
        {
            return Problems.Conflict(
                "webhooks", $"must be at most {SubscriptionStore.MaxPerProgram}", "Remove one that is no longer needed first.");
        }

        var made = await subscriptions.CreateAsync(programId, url!, events, cancellation);
        request.HttpContext.Response.Headers.Location = links.Api($"programs/{programId}/webhooks/{made.Id}");
        return new PrivateResult(JsonAnswer.Of(WebhookAnswer.WithSecret(made, clock.GetUtcNow()), StatusCodes.Status201Created));
    }
}
