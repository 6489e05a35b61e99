using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.App.Telemetry;
using ServerlessMentoring.Core.Webhooks;

namespace ServerlessMentoring.App.Subscriptions;

/// <summary>Brings one delivery a step further: taken by its receiver, to be sent again later, or given up.</summary>
public sealed class DeliveryDesk(
    SubscriptionStore subscriptions,
    DeliveryStore deliveries,
    Courier courier,
    ReceiverMails mails,
    DeliveryMetrics metrics,
    TimeProvider clock,
    ILogger<DeliveryDesk> logger)
{
    private const int Gone = 410;

    /// <summary>Sends what is due, if nobody else does.</summary>
    /// <returns>Whether the receiver may be asked at once for more: false when it just failed.</returns>
    public async Task<bool> SendAsync(DueDelivery due, CancellationToken cancellation = default)
    {
        if (!await deliveries.TakeAsync(due, clock.GetUtcNow(), cancellation))
        {
            return true;
        }

        var receiver = await subscriptions.GetAsync(due.ProgramId, due.WebhookId, cancellation);
        var delivery = await deliveries.GetAsync(due.WebhookId, due.DeliveryId, cancellation);
        if (receiver is null || delivery is not { Status: DeliveryStatus.Pending })
        {
            await deliveries.ForgetAsync(due, cancellation);
            return true;
        }

        if (receiver.DisabledAt is not null)
        {
            await deliveries.SaveAsync(due, Dead(delivery, "the receiver had said that it is gone"), cancellation);
            return true;
        }

        var attempt = await courier.SendAsync(receiver, delivery, cancellation);
        await KeepAsync(due, receiver, delivery, attempt, cancellation);
        return attempt.Failure is null;
    }

    private async Task KeepAsync(
        DueDelivery due, Subscription receiver, Delivery delivery, DeliveryAttempt attempt, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var tried = delivery with { Attempts = delivery.Attempts + 1, LastAttemptAt = now, LastStatus = attempt.Status };
        if (attempt.Failure is not { } failure)
        {
            metrics.Delivered();
            await deliveries.SaveAsync(
                due, tried with { Status = DeliveryStatus.Delivered, Reason = null, NextAttemptAt = null }, cancellation);
            if (receiver.FailingSince is not null)
            {
                await subscriptions.UpdateAsync(
                    receiver.ProgramId, receiver.Id, before => before with { FailingSince = null }, cancellation);
            }

            return;
        }

        var next = attempt.Status == Gone ? null : RetrySchedule.After(tried.Attempts);
        receiver = await NoteFailureAsync(receiver, attempt, now, cancellation);
        if (next is { } pause)
        {
            metrics.Failed();
            await deliveries.SaveAsync(due, tried with { Reason = failure, NextAttemptAt = now + pause }, cancellation);
            return;
        }

        metrics.Dead();
        logger.LogWarning("Delivery {DeliveryId} to {WebhookId} of {ProgramId} is given up: {Reason}", delivery.Id, receiver.Id, receiver.ProgramId, failure);

        // Before it is kept: until then a crash brings the next try here, and the mail is sent once by its key.
        await mails.TellAsync(receiver, attempt, cancellation);
        await deliveries.SaveAsync(due, Dead(tried, failure), cancellation);
    }

    private async Task<Subscription> NoteFailureAsync(
        Subscription receiver, DeliveryAttempt attempt, DateTimeOffset now, CancellationToken cancellation) =>
        await subscriptions.UpdateAsync(
            receiver.ProgramId,
            receiver.Id,
            before => before.FailingSince is not null && attempt.Status != Gone
                ? before
                : before with
                {
                    FailingSince = before.FailingSince ?? now,
                    DisabledAt = attempt.Status == Gone ? before.DisabledAt ?? now : before.DisabledAt,
                },
            cancellation) ?? receiver;

    private static Delivery Dead(Delivery delivery, string reason) =>
        delivery with { Status = DeliveryStatus.Dead, Reason = reason, NextAttemptAt = null };
}

/// <summary>What became of events that other systems wanted to hear of.</summary>
public sealed class DeliveryMetrics
{
    private readonly Counter<long> _attempts;

    public DeliveryMetrics(IMeterFactory meters) => _attempts = meters.Create(MentoringTelemetry.Name).CreateCounter<long>(
        "mentoring.deliveries", "{attempt}", "Events sent to receivers, by outcome: delivered, failed (sent again later), dead (given up).");

    public void Delivered() => Count("delivered");

    /// <summary>One was not taken and is sent again.</summary>
    public void Failed() => Count("failed");

    public void Dead() => Count("dead");

    private void Count(string outcome) => _attempts.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}
