using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>Events that are still to be applied. Few at any time, so that they share a partition.</summary>
public sealed class WaitingEvents(IDocumentStore store)
{
    /// <summary>After so many tries an event is given up and becomes a dead letter: about three days.</summary>
    public const int MaxAttempts = 12;

    internal const string Partition = "waiting";

    private static readonly Backoff Pauses = new(TimeSpan.FromMinutes(5), TimeSpan.FromHours(12));

    internal static readonly Collection<WaitingEvent> Collection = new("hr-events", StoreContainer.Due)
    {
        Compared = ["dueAt"],
        Personal = new SeenToBy<HrEventPersonalData>(),
    };

    private readonly DueDocuments<WaitingEvent> _due = new(store, Collection, Partition, Pauses);

    /// <summary>Writes an event down. One that is there already stays as it is.</summary>
    public Task AddAsync(WaitingEvent waiting, CancellationToken cancellation = default) =>
        store.CreateAsync(Collection, Partition, waiting.Id, waiting, cancellation);

    /// <summary>An event that waits; null when it was dealt with.</summary>
    public async Task<WaitingEvent?> GetAsync(string id, CancellationToken cancellation = default) =>
        (await store.GetAsync(Collection, Partition, id, cancellation))?.Value;

    /// <summary>Events whose time has come.</summary>
    public Task<IReadOnlyList<WaitingEvent>> DueAsync(DateTimeOffset now, int max, CancellationToken cancellation = default) =>
        _due.NextAsync(now, max, cancellation);

    /// <summary>Takes an event for one try.</summary>
    /// <returns>The event; null when it is gone or somebody else has taken it.</returns>
    public Task<WaitingEvent?> TakeAsync(string id, DateTimeOffset now, CancellationToken cancellation = default) =>
        _due.TakeAsync(id, now, cancellation);

    /// <summary>Puts an event off until its day. That is no failed try.</summary>
    /// <param name="waiting">The event.</param>
    /// <param name="day">The local day of the person.</param>
    /// <param name="until">When to look whether it is that day; UTC.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public Task PutOffAsync(WaitingEvent waiting, DateOnly day, DateTimeOffset until, CancellationToken cancellation = default) =>
        store.UpdateAsync(
            Collection,
            Partition,
            waiting.Id,
            before => before is null ? null : before with { Attempts = 0, DueAt = until, PutOffTo = day },
            cancellation);

    /// <summary>Forgets an event that has been dealt with.</summary>
    public Task RemoveAsync(string id, CancellationToken cancellation = default) =>
        store.DeleteAsync(Collection, Partition, id, cancellation);
}
