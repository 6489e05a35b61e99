using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Local.Stores;

namespace ServerlessMentoring.Benchmarks.Measuring;

/// <summary>
/// Counts what goes to the document store, and what Cosmos DB would charge for it by its own rule of thumb: a read of 1 kB is 1 request unit
/// and of 100 kB 10; a write of 1 kB is 5 and of 100 kB 50, replacing twice that. With strong consistency a read costs double, unless it may be stale. A query in one
/// partition is taken as 3 and the reads of what it found.
/// </summary>
internal sealed class StoreBill(IDocumentStore inner) : IDocumentStore
{
    private const double Strong = 2;
    private const double Query = 3;

    private readonly Lock _gate = new();

    /// <summary>Puts it in front of the store of this machine.</summary>
    public static void PutBefore(IServiceCollection services) => services.AddSingleton<IDocumentStore>(
        provider => new StoreBill(ActivatorUtilities.CreateInstance<SqliteDocumentStore>(provider)));

    public int Reads { get; private set; }

    public int Writes { get; private set; }

    public int Queries { get; private set; }

    public double RequestUnits { get; private set; }

    public async Task<Stored<T>?> GetAsync<T>(Collection<T> collection, string partition, string id, CancellationToken cancellation = default)
        where T : class
    {
        var found = await inner.GetAsync(collection, partition, id, cancellation);
        Add(reads: 1, units: Strong * Charge(1, found is null ? 0 : KilobytesOf(found.Value)));
        return found;
    }

    public Task<bool> CreateAsync<T>(Collection<T> collection, string partition, string id, T value, CancellationToken cancellation = default)
        where T : class
    {
        Add(writes: 1, units: Charge(5, KilobytesOf(value)));
        return inner.CreateAsync(collection, partition, id, value, cancellation);
    }

    public Task<bool> ReplaceAsync<T>(
        Collection<T> collection, string partition, string id, T value, string etag, CancellationToken cancellation = default)
        where T : class
    {
        Add(writes: 1, units: 2 * Charge(5, KilobytesOf(value)));
        return inner.ReplaceAsync(collection, partition, id, value, etag, cancellation);
    }

    public Task UpsertAsync<T>(Collection<T> collection, string partition, string id, T value, CancellationToken cancellation = default)
        where T : class
    {
        Add(writes: 1, units: 2 * Charge(5, KilobytesOf(value)));
        return inner.UpsertAsync(collection, partition, id, value, cancellation);
    }

    public Task DeleteAsync<T>(Collection<T> collection, string partition, string id, CancellationToken cancellation = default)
        where T : class
    {
        Add(writes: 1, units: Charge(5, 1));
        return inner.DeleteAsync(collection, partition, id, cancellation);
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
        var page = await inner.QueryAsync(collection, partition, conditions, pageSize, continuation, cancellation);
        Add(queries: 1, units: (collection.MayBeStale ? 1 : Strong) * (Query + page.Items.Sum(item => 0.1 * KilobytesOf(item.Value))));
        return page;
    }

    // From 1 kB to 100 kB a charge grows tenfold, in a straight line.
    private static double Charge(double ofOneKilobyte, double kilobytes) => ofOneKilobyte * (1 + (9 * Math.Max(0, kilobytes - 1) / 99));

    private static double KilobytesOf<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, AppJson.TypeOf<T>()).Length / 1024.0;

    private void Add(double units, int reads = 0, int writes = 0, int queries = 0)
    {
        lock (_gate)
        {
            (Reads, Writes, Queries, RequestUnits) = (Reads + reads, Writes + writes, Queries + queries, RequestUnits + units);
        }
    }
}
