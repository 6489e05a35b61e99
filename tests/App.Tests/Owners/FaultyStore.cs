using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Local.Stores;

namespace ServerlessMentoring.App.Tests.Owners;

/// <summary>A store of which chosen collections cannot be written for a while.</summary>
internal sealed class FaultyStore(SqliteDocumentStore inner) : IDocumentStore
{
    public HashSet<string> Broken { get; } = [];

    public Task<Stored<T>?> GetAsync<T>(Collection<T> collection, string partition, string id, CancellationToken cancellation = default)
        where T : class => inner.GetAsync(collection, partition, id, cancellation);

    public Task<bool> CreateAsync<T>(Collection<T> collection, string partition, string id, T value, CancellationToken cancellation = default)
        where T : class => Check(collection.Name) ?? inner.CreateAsync(collection, partition, id, value, cancellation);

    public Task<bool> ReplaceAsync<T>(
        Collection<T> collection, string partition, string id, T value, string etag, CancellationToken cancellation = default)
        where T : class => Check(collection.Name) ?? inner.ReplaceAsync(collection, partition, id, value, etag, cancellation);

    public Task UpsertAsync<T>(Collection<T> collection, string partition, string id, T value, CancellationToken cancellation = default)
        where T : class => Check(collection.Name) ?? inner.UpsertAsync(collection, partition, id, value, cancellation);

    public Task DeleteAsync<T>(Collection<T> collection, string partition, string id, CancellationToken cancellation = default)
        where T : class => Check(collection.Name) ?? inner.DeleteAsync(collection, partition, id, cancellation);

    public Task<DocumentPage<Stored<T>>> QueryAsync<T>(
        Collection<T> collection,
        string partition,
        IReadOnlyList<Condition> conditions,
        int pageSize = 100,
        string? continuation = null,
        CancellationToken cancellation = default)
        where T : class => inner.QueryAsync(collection, partition, conditions, pageSize, continuation, cancellation);

    private Task<bool>? Check(string collection) =>
        Broken.Contains(collection) ? Task.FromException<bool>(new IOException($"{collection} cannot be written")) : null;
}
