using System.Diagnostics;

namespace ServerlessMentoring.App.Subscriptions;

/// <summary>
/// Sends what is due. Receivers do not wait for each other; one that fails has its other deliveries put off, so that it costs a run one time limit
/// and not one for each.
/// </summary>
public sealed class DeliverWebhooks(DeliveryStore deliveries, DeliveryDesk desk, TimeProvider clock)
{
    private const int AtOnce = 200;
    private const int ReceiversAtATime = 16;

    // The next run goes on. A host that stops a function stops it later than this.
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(4);

    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    /// <summary>Runs every five minutes. A run that was missed needs no making up for, so nobody writes down when it last ran.</summary>
    [Function(nameof(DeliverWebhooks))]
    public async Task Run([TimerTrigger("0 */5 * * * *", UseMonitor = false)] TimerInfo timer, CancellationToken cancellation)
    {
        var since = Stopwatch.GetTimestamp();
        var now = clock.GetUtcNow();
        IReadOnlyList<DueDelivery> due;
        do
        {
            // An attempt, and putting off, move a delivery's time on: each round finds others, and the loop comes to its end.
            due = await deliveries.DueAsync(now, AtOnce, cancellation);
            await Parallel.ForEachAsync(
                due.GroupBy(each => each.WebhookId),
                new ParallelOptions { MaxDegreeOfParallelism = ReceiversAtATime, CancellationToken = cancellation },
                async (each, token) => await SendAllAsync([.. each.OrderByDescending(delivery => delivery.DeliveryId, StringComparer.Ordinal)], now, token));
        }
        while (due.Count == AtOnce && Stopwatch.GetElapsedTime(since) < LongestRun);
    }

    /// <summary>Sends to one receiver, the oldest first.</summary>
    private async Task SendAllAsync(IReadOnlyList<DueDelivery> due, DateTimeOffset now, CancellationToken cancellation)
    {
        var isUp = true;
        foreach (var each in due)
        {
            if (isUp)
            {
                isUp = await desk.SendAsync(each, cancellation);
            }
            else
            {
                await deliveries.PutOffAsync(each, now + Rest, cancellation);
            }
        }
    }
}
