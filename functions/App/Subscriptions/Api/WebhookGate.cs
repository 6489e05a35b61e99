using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Http;
using ServerlessMentoring.App.Owners;

namespace ServerlessMentoring.App.Subscriptions.Api;

/// <summary>Lets the owners of a program to its receivers.</summary>
public sealed class WebhookGate(OwnerGate gate, SubscriptionStore subscriptions)
{
    public Task<Entry<OpenProgram>> ProgramAsync(HttpRequest request, string programId, CancellationToken cancellation = default) =>
        gate.ProgramAsync(request, programId, cancellation);

    /// <summary>Opens one of a program's receivers.</summary>
    public async Task<Entry<Subscription>> WebhookAsync(
        HttpRequest request, string programId, string webhookId, CancellationToken cancellation = default)
    {
        var entry = await gate.ProgramAsync(request, programId, cancellation);
        if (!entry.IsOpen)
        {
            return new(entry.Refusal);
        }

        return await subscriptions.GetAsync(programId, webhookId, cancellation) is { } receiver
            ? new(receiver)
            : new(Problems.NotFound("webhookId", "The program has no such webhook."));
    }

    /// <summary>The answer when something is to be sent to a receiver that takes nothing any more; null when it may.</summary>
    public static IResult? WhyNothingIsSent(Subscription receiver) => receiver.DisabledAt is null
        ? null
        : Problems.Conflict("webhookId", "must be a receiver that is not gone", "This receiver said that it is gone. Register the address again.");
}
