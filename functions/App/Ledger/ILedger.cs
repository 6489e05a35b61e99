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

    /// <summary>The entries of an owner whose keys go on with a text, in the order of their keys.</summary>
    /// <param name="owner">The owner.</param>
    /// <param name="prefix">What follows the owner and the slash: letters, digits and <c>- _ . : @ ! /</c>.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    Task<IReadOnlyList<LedgerEntry>> ListAsync(string owner, string prefix, CancellationToken cancellation = default);

    /// <summary>
    /// Puts another entry in the place of one, so that a person can be forgotten: under the same key or another of the same owner. When it was
    /// claimed and done stays; a person or detail of null leaves what is there. Nothing happens when there is no such entry.
    /// </summary>
    Task ReplaceAsync(string key, LedgerEntry entry, CancellationToken cancellation = default);

    /// <summary>Forgets a key: it is free again. Nothing happens when it is free already.</summary>
    Task ForgetAsync(string key, CancellationToken cancellation = default);

    /// <summary>Entries of an owner that were claimed before the given moment and are not done: what a crash left behind.</summary>
    Task<IReadOnlyList<LedgerEntry>> UnfinishedAsync(string owner, DateTimeOffset claimedBefore, int max, CancellationToken cancellation = default);
}
