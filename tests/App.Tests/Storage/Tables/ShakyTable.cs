using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Storage.Tables;

namespace ServerlessMentoring.App.Tests.Storage.Tables;

/// <summary>A table of which chosen writes go wrong, counted from 1.</summary>
internal sealed class ShakyTable(ITable inner) : ITable
{
    private int _writes;

    /// <summary>What becomes of the n-th write.</summary>
    public Func<int, Mishap> Choose { get; set; } = _ => Mishap.None;

    public void StartCounting() => _writes = 0;

    public Task<TableRow?> FindAsync(string partition, string row, CancellationToken cancellation = default) =>
        inner.FindAsync(partition, row, cancellation);

    public IAsyncEnumerable<TableRow> ListAsync(TableRange range, int atATime = 1000, CancellationToken cancellation = default) =>
        inner.ListAsync(range, atATime, cancellation);

    public async Task<bool> WriteAsync(string partition, IReadOnlyList<TableChange> changes, CancellationToken cancellation = default)
    {
        switch (Choose(++_writes))
        {
            case Mishap.Busy:
                throw new StoreBusyException("not now");
            case Mishap.AnswerLost:
                await inner.WriteAsync(partition, changes, cancellation);
                throw new StoreBusyException("no answer");
            case Mishap.Repeated:
                await inner.WriteAsync(partition, changes, cancellation);
                return await inner.WriteAsync(partition, changes, cancellation);
            default:
                return await inner.WriteAsync(partition, changes, cancellation);
        }
    }
}
