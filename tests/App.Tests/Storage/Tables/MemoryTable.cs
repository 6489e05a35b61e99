using System.Runtime.CompilerServices;
using ServerlessMentoring.App.Storage.Tables;

namespace ServerlessMentoring.App.Tests.Storage.Tables;

/// <summary>A table that counts what is asked of it.</summary>
internal sealed class MemoryTable : ITable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, SortedDictionary<string, TableRow>> _partitions = [];

    public int Calls { get; private set; }

    public int RowsRead { get; private set; }

    public int RowsKept => _partitions.Values.Sum(partition => partition.Count);

    public void StartCounting() => (Calls, RowsRead) = (0, 0);

    public Task<TableRow?> FindAsync(string partition, string row, CancellationToken cancellation = default)
    {
        lock (_gate)
        {
            Calls++;
            RowsRead++;
            return Task.FromResult(Of(partition).GetValueOrDefault(row));
        }
    }

    public async IAsyncEnumerable<TableRow> ListAsync(
        TableRange range, int atATime = 1000, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.Yield();
        TableRow[] rows;
        lock (_gate)
        {
            Calls++;
            rows = [.. Of(range.Partition)
                .SkipWhile(pair => string.CompareOrdinal(pair.Key, range.From) < 0)
                .TakeWhile(pair => string.CompareOrdinal(pair.Key, range.Before) < 0)
                .Select(pair => pair.Value)];
        }

        foreach (var row in rows)
        {
            RowsRead++;
            yield return row;
        }
    }

    public Task<bool> WriteAsync(string partition, IReadOnlyList<TableChange> changes, CancellationToken cancellation = default)
    {
        Assert.InRange(changes.Count, 1, ITable.MaxChanges);
        Assert.Distinct(changes.Select(change => change.Row));
        lock (_gate)
        {
            Calls++;
            var rows = Of(partition);
            if (changes.Any(change => rows.ContainsKey(change.Row) == change is TableChange.Insert))
            {
                return Task.FromResult(false);
            }

            foreach (var change in changes)
            {
                Apply(rows, change);
            }

            return Task.FromResult(true);
        }
    }

    private static void Apply(SortedDictionary<string, TableRow> rows, TableChange change)
    {
        switch (change)
        {
            case TableChange.Insert insert:
                rows[change.Row] = new TableRow(change.Row, insert.Values);
                break;
            case TableChange.Merge merge:
                rows[change.Row] = new TableRow(
                    change.Row, merge.Values.Concat(rows[change.Row].Values).DistinctBy(pair => pair.Key).ToDictionary());
                break;
            default:
                rows.Remove(change.Row);
                break;
        }
    }

    private SortedDictionary<string, TableRow> Of(string partition) =>
        _partitions.TryGetValue(partition, out var rows) ? rows : _partitions[partition] = new(StringComparer.Ordinal);
}
