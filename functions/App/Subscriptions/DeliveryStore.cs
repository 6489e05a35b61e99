using System.Globalization;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Reading;

namespace ServerlessMentoring.App.Subscriptions;

/// <summary>Deliveries by receiver, and which of them are due.</summary>
public sealed class DeliveryStore(IDocumentStore store, DueList list, TimeProvider clock)
{
    /// <summary>How long a delivery is kept to be looked at and sent again.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    // Longer than any receiver may take to answer. A crash in between sends it again, under the same id.
    private static readonly Backoff Lease = Backoff.Every(TimeSpan.FromMinutes(3));

    internal static readonly Collection<Delivery> Deliveries = new("deliveries", StoreContainer.Deliveries, delivery => delivery.ExpiresAt)
    {
        Compared = ["people[]", "status"],
        Personal = new SeenToBy<SubscriptionPersonalData>(),
    };

    /// <summary>Writes an event down for a receiver. The same event for the same receiver is written once.</summary>
    /// <param name="receiver">To whom.</param>
    /// <param name="type">What happened.</param>
    /// <param name="key">What tells this event from all others of the program.</param>
    /// <param name="body">The body.</param>
    /// <param name="people">The people in it.</param>
    /// <param name="at">When it happened; UTC.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    /// <returns>The delivery's id.</returns>
    public async Task<string> AddAsync(
        Subscription receiver,
        string type,
        string key,
        string body,
        IReadOnlyList<string> people,
        DateTimeOffset at,
        CancellationToken cancellation = default)
    {
        var hash = OperationId.Of($"{receiver.ProgramId}/{key}").ToString("N");
        var delivery = new Delivery
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{DateTimeOffset.MaxValue.UtcTicks - at.UtcTicks:D19}-{hash}"),
            WebhookId = receiver.Id,
            EventId = $"msg_{hash}",
            Type = type,
            Body = body,
            People = people,
            CreatedAt = at,
            Status = DeliveryStatus.Pending,
            NextAttemptAt = at,
            ExpiresAt = at + Kept,
        };
        if (await store.CreateAsync(Deliveries, receiver.Id, delivery.Id, delivery, cancellation)
            || await GetAsync(receiver.Id, delivery.Id, cancellation) is { Status: DeliveryStatus.Pending, Attempts: 0 })
        {
            await list.AddAsync(new DueDelivery(receiver.ProgramId, receiver.Id, delivery.Id) { DueAt = at }, cancellation);
        }

        return delivery.Id;
    }

    /// <summary>One delivery; null when there is none.</summary>
    public async Task<Delivery?> GetAsync(string webhookId, string id, CancellationToken cancellation = default) =>
        (await store.GetAsync(Deliveries, webhookId, id, cancellation))?.Value;

    /// <summary>A receiver's deliveries, the newest first, page by page.</summary>
    /// <param name="webhookId">The receiver.</param>
    /// <param name="status">Only those that stand so; null for all.</param>
    /// <param name="pageSize">1 to 1,000.</param>
    /// <param name="continuation">From the page before.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public Task<DocumentPage<Stored<Delivery>>> ListAsync(
        string webhookId, DeliveryStatus? status, int pageSize, string? continuation, CancellationToken cancellation = default) =>
        store.QueryAsync(
            Deliveries,
            webhookId,
            status is { } wanted ? [Condition.Is("status", EnumWord.Of(wanted))] : [],
            pageSize,
            continuation,
            cancellation);

    /// <summary>Takes what is due for one attempt, so that nobody else sends it at the same time.</summary>
    /// <returns>Whether it is taken; false when it is gone or somebody else has it.</returns>
    public async Task<bool> TakeAsync(DueDelivery due, DateTimeOffset now, CancellationToken cancellation = default) =>
        await list.TakeAsync<DueDelivery>(due.Key(), now, Lease, cancellation) is not null;

    /// <summary>Puts something off that was not tried, unless somebody else has taken it.</summary>
    public Task PutOffAsync(DueDelivery due, DateTimeOffset until, CancellationToken cancellation = default) => list.UpdateAsync<DueDelivery>(
        due.Key(), before => before is null || before.DueAt != due.DueAt ? before : before with { DueAt = until }, cancellation);

    /// <summary>Keeps what came of an attempt, and when the next one is, if any.</summary>
    public async Task SaveAsync(DueDelivery due, Delivery delivery, CancellationToken cancellation = default)
    {
        await store.UpsertAsync(Deliveries, delivery.WebhookId, delivery.Id, delivery, cancellation);
        if (delivery.NextAttemptAt is { } next)
        {
            await list.SetAsync(due with { DueAt = next, Attempts = delivery.Attempts, Trouble = delivery.Reason is null ? null : "refused" }, cancellation);
        }
        else
        {
            await list.RemoveAsync<DueDelivery>(due.Key(), cancellation);
        }
    }

    /// <summary>Sends a delivery once more from the beginning, whatever became of it.</summary>
    public Task ReplayAsync(string programId, Delivery delivery, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        var again = delivery with { Status = DeliveryStatus.Pending, Attempts = 0, Reason = null, NextAttemptAt = now, ExpiresAt = now + Kept };
        return SaveAsync(new DueDelivery(programId, delivery.WebhookId, delivery.Id), again, cancellation);
    }

    /// <summary>Removes what is due without a trace.</summary>
    public Task ForgetAsync(DueDelivery due, CancellationToken cancellation = default) => list.RemoveAsync<DueDelivery>(due.Key(), cancellation);

    /// <summary>Removes all deliveries of a receiver.</summary>
    public async Task RemoveAllAsync(string webhookId, CancellationToken cancellation = default)
    {
        await foreach (var delivery in store.AllAsync(Deliveries, webhookId, cancellation: cancellation))
        {
            await list.RemoveAsync<DueDelivery>(DueDelivery.KeyOf(webhookId, delivery.Id), cancellation);
            await store.DeleteAsync(Deliveries, webhookId, delivery.Id, cancellation);
        }
    }
}
