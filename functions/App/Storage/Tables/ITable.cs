namespace ServerlessMentoring.App.Storage.Tables;

/// <summary>
/// A table in the way of Azure Table storage: rows of texts by partition and row key, sorted by row key, written in batches of one partition.
/// Just what the inbox and the ledger need of it. Keys are made by <see cref="KeyText"/>.
/// </summary>
public interface ITable
{
    /// <summary>The most changes that one batch takes.</summary>
    const int MaxChanges = 100;

    /// <summary>Reads one row; null when there is none.</summary>
    Task<TableRow?> FindAsync(string partition, string row, CancellationToken cancellation = default);

    /// <summary>Lists rows in the order of their keys, some at a time as they are asked for.</summary>
    /// <param name="range">Which rows.</param>
    /// <param name="atATime">How many one request brings, at most 1,000.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    IAsyncEnumerable<TableRow> ListAsync(TableRange range, int atATime = 1000, CancellationToken cancellation = default);

    /// <summary>Writes a batch: all of it, or nothing.</summary>
    /// <param name="partition">The partition of all rows.</param>
    /// <param name="changes">One to <see cref="MaxChanges"/>, each of another row.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    /// <returns>
    /// False when a row to insert is there, or one to merge or delete is not. After an answer that got lost, a batch that was written may
    /// be answered so too: whoever needs to know looks at what is there.
    /// </returns>
    /// <exception cref="StoreBusyException">It was not taken in time; it may have been written.</exception>
    Task<bool> WriteAsync(string partition, IReadOnlyList<TableChange> changes, CancellationToken cancellation = default);
}
