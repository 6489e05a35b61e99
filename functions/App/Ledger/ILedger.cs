namespace ServerlessMentoring.App.Ledger;

/// <summary>
/// The record of everything carried out, insert-if-absent by key: what makes an effect of an activity that runs twice happen once.
/// A key is <c>{owner}/{rest}</c>; all keys of one owner (a relationship, say) are listed together.
/// </summary>
public interface ILedger
{
    /// <summary>Claims a key. When it is claimed already, answers the entry that is there and changes nothing.</summary>
    /// <returns>The entry, and whether this call made it.</returns>
    Task<(LedgerEntry Entry, bool Claimed)> ClaimAsync(LedgerEntry entry, CancellationToken cancellation = default);

    /// <summary>Marks a claimed key as carried out; marking it again changes nothing.</summary>
    Task MarkDoneAsync(string key, DateTimeOffset at, CancellationToken cancellation = default);

    /// <summary>Reads one entry; null when the key is free.</summary>
    Task<LedgerEntry?> GetAsync(string key, CancellationToken cancellation = default);

    /// <summary>All entries of an owner, in the order of their keys.</summary>
    Task<IReadOnlyList<LedgerEntry>> ListAsync(string owner, CancellationToken cancellation = default);

    /// <summary>Entries of an owner that were claimed before the given moment and are not done: what a crash left behind.</summary>
    Task<IReadOnlyList<LedgerEntry>> UnfinishedAsync(string owner, DateTimeOffset claimedBefore, int max, CancellationToken cancellation = default);
}
