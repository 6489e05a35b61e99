using ServerlessMentoring.App.Due;

namespace ServerlessMentoring.App.Subscriptions;

/// <summary>
/// Sends what is due. Receivers do not wait for each other; one that fails has its other deliveries put off, so that it costs a run one time limit
/// and not one for each.
/// </summary>
internal sealed class DeliverWebhooks(DeliveryStore deliveries, DeliveryDesk desk, TimeProvider clock) : IDueHandler
{
    private const int ReceiversAtATime = 16;

    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    public string Kind => DueDelivery.Kind;

    public Type EntryType => typeof(DueDelivery);

    public Task HandleAsync(DurableTaskClient client, IReadOnlyList<DueEntry> due, CancellationToken cancellation) => Parallel.ForEachAsync(
        due.Cast<DueDelivery>().GroupBy(each => each.WebhookId),
        new ParallelOptions { MaxDegreeOfParallelism = ReceiversAtATime, CancellationToken = cancellation },
        async (each, token) => await SendAllAsync([.. each.OrderByDescending(delivery => delivery.DeliveryId, StringComparer.Ordinal)], token));

    /// <summary>Sends to one receiver, the oldest first.</summary>
    private async Task SendAllAsync(IReadOnlyList<DueDelivery> due, CancellationToken cancellation)
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
                await deliveries.PutOffAsync(each, clock.GetUtcNow() + Rest, cancellation);
            }
        }
    }
}
