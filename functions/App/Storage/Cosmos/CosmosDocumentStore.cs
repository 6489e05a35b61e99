using System.Net;
using System.Text.Json;
using Microsoft.Azure.Cosmos;

namespace ServerlessMentoring.App.Storage.Cosmos;

/// <summary>
/// Documents in Cosmos DB: a container for collections that live alike, a partition for each partition of a collection. The account reads with
/// strong consistency, since what one host writes another reads at once.
/// </summary>
public sealed class CosmosDocumentStore(CosmosContainers containers, CosmosCall call, TimeProvider clock) : IDocumentStore
{
    private static readonly ItemRequestOptions Quiet = new() { EnableContentResponseOnWrite = false };

    public async Task<Stored<T>?> GetAsync<T>(Collection<T> collection, string partition, string id, CancellationToken cancellation = default)
        where T : class
    {
        using var response = await CallAsync(
            collection,
            "get",
            [HttpStatusCode.NotFound],
            container => container.ReadItemStreamAsync(KeyText.Of(id), KeyOf(collection, partition), cancellationToken: cancellation),
            cancellation);
        if (response.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }

        using var item = await JsonDocument.ParseAsync(response.Content, cancellationToken: cancellation);
        return CosmosItem.Read<T>(item.RootElement);
    }

    public async Task<bool> CreateAsync<T>(Collection<T> collection, string partition, string id, T value, CancellationToken cancellation = default)
        where T : class
    {
        using var item = CosmosItem.Write(collection, partition, id, value, clock.GetUtcNow());
        using var response = await CallAsync(
            collection,
            "create",
            [HttpStatusCode.Conflict],
            container => container.CreateItemStreamAsync(item, KeyOf(collection, partition), Quiet, cancellation),
            cancellation);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> ReplaceAsync<T>(
        Collection<T> collection, string partition, string id, T value, string etag, CancellationToken cancellation = default)
        where T : class
    {
        using var item = CosmosItem.Write(collection, partition, id, value, clock.GetUtcNow());
        var unchanged = new ItemRequestOptions { IfMatchEtag = etag, EnableContentResponseOnWrite = false };
        using var response = await CallAsync(
            collection,
            "replace",
            [HttpStatusCode.PreconditionFailed, HttpStatusCode.NotFound],
            container => container.ReplaceItemStreamAsync(item, KeyText.Of(id), KeyOf(collection, partition), unchanged, cancellation),
            cancellation);
        return response.IsSuccessStatusCode;
    }

    public async Task UpsertAsync<T>(Collection<T> collection, string partition, string id, T value, CancellationToken cancellation = default)
        where T : class
    {
        using var item = CosmosItem.Write(collection, partition, id, value, clock.GetUtcNow());
        using var response = await CallAsync(
            collection,
            "upsert",
            [],
            container => container.UpsertItemStreamAsync(item, KeyOf(collection, partition), Quiet, cancellation),
            cancellation);
    }

    public async Task DeleteAsync<T>(Collection<T> collection, string partition, string id, CancellationToken cancellation = default)
        where T : class
    {
        using var response = await CallAsync(
            collection,
            "delete",
            [HttpStatusCode.NotFound],
            container => container.DeleteItemStreamAsync(KeyText.Of(id), KeyOf(collection, partition), cancellationToken: cancellation),
            cancellation);
    }

    public async Task<DocumentPage<Stored<T>>> QueryAsync<T>(
        Collection<T> collection,
        string partition,
        IReadOnlyList<Condition> conditions,
        int pageSize = 100,
        string? continuation = null,
        CancellationToken cancellation = default)
        where T : class
    {
        collection.Check(conditions);
        var query = CosmosSql.Of(CosmosItem.PartitionOf(collection, partition), conditions);
        var items = new List<Stored<T>>();

        // Its pages may be shorter than asked for, even empty, in the middle of a list.
        do
        {
            (var page, continuation) = await PageAsync(collection, partition, query, pageSize - items.Count, continuation, cancellation);
            items.AddRange(page);
        }
        while (continuation is not null && items.Count < pageSize);
        return new DocumentPage<Stored<T>>(items, continuation);
    }

    private async Task<(IReadOnlyList<Stored<T>> Items, string? Continuation)> PageAsync<T>(
        Collection<T> collection, string partition, QueryDefinition query, int size, string? continuation, CancellationToken cancellation)
        where T : class
    {
        var options = new QueryRequestOptions
        {
            PartitionKey = KeyOf(collection, partition),
            MaxItemCount = size,
            ConsistencyLevel = collection.MayBeStale ? ConsistencyLevel.Eventual : null,

            // Otherwise the client on Linux asks the gateway for a plan before each ordered query: a second round trip.
            EnableOptimisticDirectExecution = true,
        };
        using var response = await CallAsync(
            collection,
            "query",
            continuation is null ? [] : [HttpStatusCode.BadRequest],
            async container =>
            {
                using var pages = container.GetItemQueryStreamIterator(query, continuation, options);
                return await pages.ReadNextAsync(cancellation);
            },
            cancellation);
        if (response.StatusCode == HttpStatusCode.BadRequest)
        {
            // The same query is taken without it.
            throw new FormatException("The continuation is not one of this store's.");
        }

        using var body = await JsonDocument.ParseAsync(response.Content, cancellationToken: cancellation);
        return ([.. body.RootElement.GetProperty("Documents").EnumerateArray().Select(CosmosItem.Read<T>)], response.ContinuationToken);
    }

    private static PartitionKey KeyOf(Collection collection, string partition) => new(CosmosItem.PartitionOf(collection, partition));

    private async Task<ResponseMessage> CallAsync<T>(
        Collection<T> collection,
        string operation,
        HttpStatusCode[] expected,
        Func<Container, Task<ResponseMessage>> request,
        CancellationToken cancellation)
        where T : class =>
        await call.MakeAsync(
            collection.Name,
            operation,
            expected,
            async () => await request(await containers.OfAsync(collection.Container)),
            cancellation);
}
