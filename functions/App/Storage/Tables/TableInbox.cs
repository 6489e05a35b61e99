using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Storage.Tables;

/// <summary>The inbox in two tables: the entries by relationship, and an index of what is unread.</summary>
public sealed class TableInbox : IInbox
{
    private const int MarksAtOnce = ITable.MaxChanges / 2;

    // The row of an entry may come before it by as long as a writer can be held up. What is older and has no entry was left by a crash.
    private static readonly TimeSpan LongestWrite = TimeSpan.FromHours(1);

    private readonly ITable _entries;
    private readonly UnreadIndex _index;
    private readonly InboxOrder _orders;
    private readonly TimeProvider _clock;

    /// <summary>An inbox in these tables.</summary>
    /// <param name="entries">Table <see cref="TableNames.Inbox"/>.</param>
    /// <param name="unread">Table <see cref="TableNames.Unread"/>.</param>
    /// <param name="clock">When entries are written down.</param>
    public TableInbox(ITable entries, ITable unread, TimeProvider clock)
    {
        _entries = entries;
        _index = new UnreadIndex(unread);
        _orders = new InboxOrder(clock);
        _clock = clock;
    }

    public async Task<bool> AppendAsync(string relationshipId, Signal signal, CancellationToken cancellation = default)
    {
        var order = _orders.Next();
        var entry = InboxRows.Append(signal, order, _clock.GetUtcNow());
        await _index.AddAsync(relationshipId, order, cancellation);
        if (await _entries.WriteAsync(PartitionOf(relationshipId), entry, cancellation))
        {
            return true;
        }

        // It is there: from another call, or from this one, whose first answer got lost.
        var there = await _entries.FindAsync(PartitionOf(relationshipId), InboxRows.KeptRow(signal.Id), cancellation);
        if (there?[InboxRows.Order] == order)
        {
            return true;
        }

        await _index.RemoveAsync(relationshipId, [order], cancellation);
        return false;
    }

    public async Task<IReadOnlyList<Signal>> ReadUnreadAsync(string relationshipId, int max, CancellationToken cancellation = default) =>
        await UnreadAsync(relationshipId, max, cancellation).Take(max).Select(InboxRows.SignalOf).ToListAsync(cancellation);

    public async Task MarkReadAsync(
        string relationshipId, int step, IReadOnlyList<SignalResult> results, CancellationToken cancellation = default)
    {
        if (results.Count == 0)
        {
            return;
        }

        var orders = await UnreadAsync(relationshipId, ITable.MaxChanges, cancellation)
            .ToDictionaryAsync(InboxRows.SignalIdOf, row => row[InboxRows.Order]!, cancellationToken: cancellation);
        var unread = results.DistinctBy(result => result.SignalId).Where(result => orders.ContainsKey(result.SignalId));
        foreach (var some in unread.Chunk(MarksAtOnce))
        {
            await MarkAsync(relationshipId, [.. some.Select(result => InboxRows.Read(orders[result.SignalId], step, result))], cancellation);
            await _index.RemoveAsync(relationshipId, [.. some.Select(result => orders[result.SignalId])], cancellation);
        }
    }

    public async Task<IReadOnlyList<InboxEntry>> ListAsync(string relationshipId, CancellationToken cancellation = default)
    {
        var rows = await _entries.ListAsync(TableRange.Of(PartitionOf(relationshipId), InboxRows.Kept), cancellation: cancellation)
            .ToListAsync(cancellation);
        return [.. rows.OrderBy(row => row[InboxRows.Order], StringComparer.Ordinal).Select(InboxRows.EntryOf)];
    }

    public async Task<InboxEntry?> FindAsync(string relationshipId, string signalId, CancellationToken cancellation = default) =>
        await _entries.FindAsync(PartitionOf(relationshipId), InboxRows.KeptRow(signalId), cancellation) is { } row
            ? InboxRows.EntryOf(row)
            : null;

    public async Task RewriteAsync(string relationshipId, Func<Signal, Signal> change, CancellationToken cancellation = default)
    {
        var partition = PartitionOf(relationshipId);
        var rows = await _entries.ListAsync(TableRange.Of(partition, InboxRows.Kept), cancellation: cancellation).ToListAsync(cancellation);
        foreach (var row in rows)
        {
            var signal = InboxRows.SignalOf(row);
            var changed = change(signal);
            if (ReferenceEquals(changed, signal))
            {
                continue;
            }

            // An entry that is read, or becomes so just now, has only the first of its two rows.
            var changes = InboxRows.Rewrite(row[InboxRows.Order]!, changed);
            if (!await _entries.WriteAsync(partition, changes, cancellation))
            {
                await _entries.WriteAsync(partition, changes[..1], cancellation);
            }
        }
    }

    public async Task<IReadOnlyList<string>> WaitingSinceAsync(DateTimeOffset before, int max, CancellationToken cancellation = default)
    {
        var waiting = new HashSet<string>();
        await foreach (var (id, order) in _index.BeforeAsync(before, Math.Min(max, 1000), cancellation))
        {
            if (waiting.Count == max)
            {
                break;
            }

            if (!waiting.Contains(id))
            {
                await LookAsync(id, order);
            }
        }

        return [.. waiting];

        async Task LookAsync(string id, string order)
        {
            if (await _entries.FindAsync(PartitionOf(id), InboxRows.UnreadRow(order), cancellation) is not null)
            {
                waiting.Add(id);
            }
            else if (string.CompareOrdinal(order, InboxOrder.At(before - LongestWrite)) < 0)
            {
                await _index.RemoveAsync(id, [order], cancellation);
            }
        }
    }

    private static string PartitionOf(string relationshipId) => KeyText.Of(relationshipId);

    private IAsyncEnumerable<TableRow> UnreadAsync(string relationshipId, int atATime, CancellationToken cancellation) =>
        _entries.ListAsync(TableRange.Of(PartitionOf(relationshipId), InboxRows.Unread), Math.Min(atATime, 1000), cancellation);

    private async Task MarkAsync(string relationshipId, IReadOnlyList<TableChange[]> marks, CancellationToken cancellation)
    {
        var partition = PartitionOf(relationshipId);
        if (await _entries.WriteAsync(partition, [.. marks.SelectMany(mark => mark)], cancellation))
        {
            return;
        }

        // Some of them were marked meanwhile, or all of them by a try whose answer got lost.
        foreach (var mark in marks)
        {
            await _entries.WriteAsync(partition, mark, cancellation);
        }
    }
}
