using System.Diagnostics;
using System.Security.Cryptography;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Enrollment.Sources;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>
/// Writes a webhook down so that it cannot be lost: first its receipt, then its events, then that the receipt is complete.
/// A crash in between leaves the sender without an answer, and the repetition goes on where this left off.
/// </summary>
public sealed class HrIntake(ReceiptStore receipts, DueList list, TimeProvider clock)
{
    // The webhook applies its events by itself at once; the sweeper looks only at those that were left.
    private static readonly TimeSpan SweeperPatience = TimeSpan.FromMinutes(2);

    /// <summary>Takes a webhook whose signature is checked.</summary>
    /// <param name="source">Where it comes from.</param>
    /// <param name="webhookId">Header <c>webhook-id</c>.</param>
    /// <param name="body">The raw body.</param>
    /// <param name="delivery">What it brings; not refused as a whole.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<Intake> TakeAsync(
        WebhookSource source, string webhookId, byte[] body, HrDelivery delivery, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        var key = ReceiptStore.KeyOf(webhookId);
        var hash = Convert.ToHexStringLower(SHA256.HashData(body));
        var results = delivery.IsList ? ResultsOf(delivery) : null;
        var receipt = await receipts.ClaimAsync(
            source.Name, new Receipt(key, hash, now, now + ReceiptStore.Retention, false, results), cancellation);
        if (receipt.BodyHash != hash)
        {
            return new Intake(IntakeOutcome.OtherBody, null, []);
        }

        var events = EventsOf(source, key, delivery, now);
        if (receipt.IsComplete)
        {
            return new Intake(IntakeOutcome.Duplicate, receipt.Results, await LeftAsync(events, cancellation));
        }

        foreach (var each in events)
        {
            await list.AddAsync(each, cancellation);
        }

        await receipts.CompleteAsync(source.Name, key, cancellation);
        return new Intake(IntakeOutcome.New, results, events);
    }

    /// <summary>The events of a webhook that a crash, or a fault, has left waiting: its repetition is a good moment to try again.</summary>
    private async Task<IReadOnlyList<WaitingEvent>> LeftAsync(List<WaitingEvent> events, CancellationToken cancellation)
    {
        var left = new List<WaitingEvent>();
        foreach (var each in events)
        {
            if (await list.GetAsync<WaitingEvent>(each.Id, cancellation) is { } waits)
            {
                left.Add(waits);
            }
        }

        return left;
    }

    private static IReadOnlyList<EventResult> ResultsOf(HrDelivery delivery) =>
    [
        .. delivery.Items.Select((read, index) => read.Ok
            ? new EventResult(index, EventResult.Accepted)
            : new EventResult(index, EventResult.Refused, read.Faults)),
    ];

    private static List<WaitingEvent> EventsOf(WebhookSource source, string key, HrDelivery delivery, DateTimeOffset now) =>
    [
        .. delivery.Items.Index().Where(item => item.Item.Ok).Select(item => new WaitingEvent(
            $"{source.Name}-{key}-{item.Index:D3}",
            source.Name,
            source.PersonPrefix,
            item.Item.Body!,
            now,
            Trace: Activity.Current?.Id,
            IsNotice: delivery.AreNotices) { DueAt = delivery.AreNotices ? now : now + SweeperPatience }),
    ];
}
