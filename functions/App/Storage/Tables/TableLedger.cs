using ServerlessMentoring.App.Ledger;

namespace ServerlessMentoring.App.Storage.Tables;

/// <summary>The ledger in one table.</summary>
public sealed class TableLedger(ITable table) : ILedger
{
    public async Task<(LedgerEntry Entry, bool Claimed)> ClaimAsync(LedgerEntry entry, CancellationToken cancellation = default)
    {
        var claim = Guid.NewGuid().ToString("N");
        if (await table.WriteAsync(LedgerRows.PartitionOf(entry.Owner), LedgerRows.Make(entry, claim), cancellation))
        {
            return (entry, true);
        }

        // It is there: another's, or this call's own, whose first answer got lost.
        var there = await FindAsync(entry.Key, cancellation)
            ?? throw new InvalidOperationException($"The ledger has {entry.Key} and does not show it.");
        return (LedgerRows.EntryOf(there), there[LedgerRows.Claim] == claim);
    }

    public Task MarkDoneAsync(string key, DateTimeOffset at, CancellationToken cancellation = default) =>
        table.WriteAsync(LedgerRows.PartitionOf(LedgerRows.OwnerOf(key)), LedgerRows.Finish(key, at), cancellation);

    public async Task<LedgerEntry?> GetAsync(string key, CancellationToken cancellation = default) =>
        await FindAsync(key, cancellation) is { } row ? LedgerRows.EntryOf(row) : null;

    public async Task<IReadOnlyList<LedgerEntry>> ListAsync(string owner, CancellationToken cancellation = default)
    {
        var entries = await ListWithAsync(owner, LedgerRows.Kept, cancellation);
        return [.. entries.OrderBy(entry => entry.Key, StringComparer.Ordinal)];
    }

    public async Task<IReadOnlyList<LedgerEntry>> ListAsync(string owner, string prefix, CancellationToken cancellation = default)
    {
        var entries = await ListWithAsync(owner, LedgerRows.Kept + KeyText.Of(prefix), cancellation);
        return [.. entries.OrderBy(entry => entry.Key, StringComparer.Ordinal)];
    }

    public async Task ReplaceAsync(string key, LedgerEntry entry, CancellationToken cancellation = default)
    {
        if (await FindAsync(key, cancellation) is { } row)
        {
            foreach (var changes in LedgerRows.Replace(key, row, entry))
            {
                await table.WriteAsync(LedgerRows.PartitionOf(LedgerRows.OwnerOf(key)), changes, cancellation);
            }
        }
    }

    public async Task ForgetAsync(string key, CancellationToken cancellation = default)
    {
        // What is unfinished goes first: a crash in between must not leave something to finish that is forgotten.
        foreach (var change in LedgerRows.Forget(key))
        {
            await table.WriteAsync(LedgerRows.PartitionOf(LedgerRows.OwnerOf(key)), [change], cancellation);
        }
    }

    public async Task<IReadOnlyList<LedgerEntry>> UnfinishedAsync(
        string owner, DateTimeOffset claimedBefore, int max, CancellationToken cancellation = default)
    {
        var open = await ListWithAsync(owner, LedgerRows.Open, cancellation);
        return [.. open.Where(entry => entry.ClaimedAt < claimedBefore).OrderBy(entry => entry.ClaimedAt).Take(max)];
    }

    private async Task<IReadOnlyList<LedgerEntry>> ListWithAsync(string owner, string prefix, CancellationToken cancellation) =>
        await table.ListAsync(TableRange.Of(LedgerRows.PartitionOf(owner), prefix), cancellation: cancellation)
            .Select(LedgerRows.EntryOf)
            .ToListAsync(cancellation);

    private Task<TableRow?> FindAsync(string key, CancellationToken cancellation) =>
        table.FindAsync(LedgerRows.PartitionOf(LedgerRows.OwnerOf(key)), LedgerRows.KeptRow(key), cancellation);
}
