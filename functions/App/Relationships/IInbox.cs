using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Relationships;

/// <summary>
/// A relationship's signals, in order, read or unread. An entry is written before anybody rings: it can be neither lost nor doubled,
/// and it stays as the audit log behind the timeline.
/// </summary>
public interface IInbox
{
    /// <summary>Writes a signal down, insert-if-absent by its id.</summary>
    /// <returns>False when an entry with this id is there already, which stays as it is.</returns>
    Task<bool> AppendAsync(string relationshipId, Signal signal, CancellationToken cancellation = default);

    /// <summary>The oldest unread signals, in the order in which they were written down.</summary>
    Task<IReadOnlyList<Signal>> ReadUnreadAsync(string relationshipId, int max, CancellationToken cancellation = default);

    /// <summary>Marks signals as read by a step, with what became of each. Marking again changes nothing.</summary>
    Task MarkReadAsync(string relationshipId, int step, IReadOnlyList<SignalResult> results, CancellationToken cancellation = default);

    /// <summary>All entries of a relationship, oldest first.</summary>
    Task<IReadOnlyList<InboxEntry>> ListAsync(string relationshipId, CancellationToken cancellation = default);

    /// <summary>One entry by the id of its signal; null when there is none.</summary>
    Task<InboxEntry?> FindAsync(string relationshipId, string signalId, CancellationToken cancellation = default);

    /// <summary>
    /// Rewrites entries, so that a person can be forgotten. It may be called again for what it has rewritten, and others may write meanwhile.
    /// </summary>
    /// <param name="relationshipId">Whose inbox.</param>
    /// <param name="change">From a signal to how it shall be, its id unchanged; the same instance leaves the entry.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    Task RewriteAsync(string relationshipId, Func<Signal, Signal> change, CancellationToken cancellation = default);

    /// <summary>Relationships that have entries unread since before the given moment.</summary>
    Task<IReadOnlyList<string>> WaitingSinceAsync(DateTimeOffset before, int max, CancellationToken cancellation = default);
}

/// <summary>A signal as it stands in the inbox.</summary>
/// <param name="Signal">What happened.</param>
/// <param name="AppendedAt">When it was written down; UTC.</param>
/// <param name="ReadByStep">The step that took it; null while it is unread.</param>
/// <param name="Result">What became of it; null while it is unread.</param>
public sealed record InboxEntry(Signal Signal, DateTimeOffset AppendedAt, int? ReadByStep, SignalResult? Result);
