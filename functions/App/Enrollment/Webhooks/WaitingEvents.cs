using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>Events that are still to be applied. Few at any time, so that they share a partition.</summary>
public sealed class WaitingEvents(IDocumentStore store)
{
    /// <summary>After so many tries an event is given up and becomes a dead letter: about three days.</summary>
    public const int MaxAttempts = 12;

    internal const string Partition = "waiting";

    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(12);
    internal static readonly Collection<WaitingEvent> Collection = new("hr-events");

    /// <summary>Writes an event down. One that is there already stays as it is.</summary>
    public Task AddAsync(WaitingEvent waiting, CancellationToken cancellation = default) =>
        store.CreateAsync(Collection, Partition, waiting.Id, waiting, cancellation);

    /// <summary>An event that waits; null when it was dealt with.</summary>
    public async Task<WaitingEvent?> GetAsync(string id, CancellationToken cancellation = default) =>
        (await store.GetAsync(Collection, Partition, id, cancellation))?.Value;

    /// <summary>Events whose time has come.</summary>
    public async Task<IReadOnlyList<WaitingEvent>> DueAsync(DateTimeOffset now, int max, CancellationToken cancellation = default)
    {
        var page = await store.QueryAsync(Collection, Partition, [Condition.Before("dueAt", now)], max, null, cancellation);
        return [.. page.Items.Select(item => item.Value)];
    }

    /// <summary>
    /// Takes an event for one try. Its next try is set before this one begins, so that neither a crash nor a second sweeper leaves it or doubles it.
    /// </summary>
    /// <returns>The event; null when it is gone or somebody else has taken it.</returns>
    public async Task<WaitingEvent?> TakeAsync(string id, DateTimeOffset now, CancellationToken cancellation = default)
    {
        WaitingEvent? taken = null;
        await store.UpdateAsync(
            Collection,
            Partition,
            id,
            before => taken = before is null || before.DueAt > now
                ? null
                : before with { Attempts = before.Attempts + 1, DueAt = now + PauseAfter(before.Attempts) },
            cancellation);
        return taken;
    }

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

    private static TimeSpan PauseAfter(int attempts)
    {
        var pause = FirstPause * Math.Pow(2, Math.Min(attempts, MaxAttempts));
        return pause < LongestPause ? pause : LongestPause;
    }
}
