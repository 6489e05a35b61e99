using System.Net;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;

namespace ServerlessMentoring.App.Storage.Tables;

/// <summary>A table in Azure Table storage. The client makes its own retries before anything here fails.</summary>
internal sealed class DataTable(TableClient client, StoreMetrics metrics) : ITable
{
    private static readonly HashSet<string> Conflicts =
    [
        TableErrorCode.EntityAlreadyExists.ToString(),
        TableErrorCode.EntityNotFound.ToString(),
        TableErrorCode.ResourceNotFound.ToString(),
    ];

    public Task<TableRow?> FindAsync(string partition, string row, CancellationToken cancellation = default) => GuardAsync(
        "get",
        async () => await client.GetEntityIfExistsAsync<TableEntity>(partition, row, cancellationToken: cancellation) is { HasValue: true, Value: { } found }
            ? RowOf(found)
            : null,
        cancellation);

    public async IAsyncEnumerable<TableRow> ListAsync(
        TableRange range, int atATime = 1000, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var filter = TableClient.CreateQueryFilter(
            $"PartitionKey eq {range.Partition} and RowKey ge {range.From} and RowKey lt {range.Before}");
        await using var pages = client.QueryAsync<TableEntity>(filter, atATime, cancellationToken: cancellation)
            .AsPages()
            .GetAsyncEnumerator(cancellation);
        while (await GuardAsync("query", () => pages.MoveNextAsync().AsTask(), cancellation))
        {
            foreach (var entity in pages.Current.Values)
            {
                yield return RowOf(entity);
            }
        }
    }

    public Task<bool> WriteAsync(string partition, IReadOnlyList<TableChange> changes, CancellationToken cancellation = default) => GuardAsync(
        "write",
        async () =>
        {
            try
            {
                await client.SubmitTransactionAsync([.. changes.Select(change => ActionOf(partition, change))], cancellation);
                return true;
            }
            catch (RequestFailedException exception) when (exception.ErrorCode is { } code && Conflicts.Contains(code))
            {
                return false;
            }
        },
        cancellation);

    private static TableTransactionAction ActionOf(string partition, TableChange change) => change switch
    {
        TableChange.Insert insert => new(TableTransactionActionType.Add, EntityOf(partition, insert.Row, insert.Values)),
        TableChange.Merge merge => new(TableTransactionActionType.UpdateMerge, EntityOf(partition, merge.Row, merge.Values), ETag.All),
        _ => new(TableTransactionActionType.Delete, new TableEntity(partition, change.Row), ETag.All),
    };

    private static TableEntity EntityOf(string partition, string row, IReadOnlyDictionary<string, string> values)
    {
        var entity = new TableEntity(partition, row);
        foreach (var (name, value) in values)
        {
            entity[name] = value;
        }

        return entity;
    }

    private static TableRow RowOf(TableEntity entity) => new(
        entity.RowKey,
        entity.Where(pair => pair is { Key: not ("PartitionKey" or "RowKey" or "odata.etag"), Value: string })
            .ToDictionary(pair => pair.Key, pair => (string)pair.Value));

    private static bool IsBusy(Exception exception) => exception switch
    {
        // What is refused for good keeps its own exception: it is a fault of the code or of the set-up.
        RequestFailedException failed => failed.Status is 0
            or (int)HttpStatusCode.RequestTimeout
            or (int)HttpStatusCode.TooManyRequests
            or >= (int)HttpStatusCode.InternalServerError,
        AggregateException or OperationCanceledException or HttpRequestException => true,
        _ => false,
    };

    private async Task<T> GuardAsync<T>(string operation, Func<Task<T>> call, CancellationToken cancellation)
    {
        try
        {
            return await call();
        }
        catch (Exception exception) when (IsBusy(exception) && !cancellation.IsCancellationRequested)
        {
            metrics.GivenUp(client.Name, operation);
            throw new StoreBusyException($"Table storage did not take a {operation} in {client.Name}.", exception);
        }
    }
}
