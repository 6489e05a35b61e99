namespace ServerlessMentoring.App.Storage;

/// <summary>
/// Documents by collection, partition and id, with optimistic concurrency. Every write is durable when its task completes.
/// A fault of the store is an exception; an expected outcome (absent, exists already, changed meanwhile) is an answer.
/// </summary>
public interface IDocumentStore
{
    /// <summary>Reads one document; null when there is none.</summary>
    Task<Stored<T>?> GetAsync<T>(Collection<T> collection, string partition, string id, CancellationToken cancellation = default)
        where T : class;

    /// <summary>Writes a new document. False when one is there already, which stays as it is.</summary>
    Task<bool> CreateAsync<T>(Collection<T> collection, string partition, string id, T value, CancellationToken cancellation = default)
        where T : class;

    /// <summary>Replaces a document read before. False when it was changed or deleted meanwhile.</summary>
    Task<bool> ReplaceAsync<T>(Collection<T> collection, string partition, string id, T value, string etag, CancellationToken cancellation = default)
        where T : class;

    /// <summary>Writes a document whether or not one is there.</summary>
    Task UpsertAsync<T>(Collection<T> collection, string partition, string id, T value, CancellationToken cancellation = default)
        where T : class;

    /// <summary>Deletes a document; nothing happens when there is none.</summary>
    Task DeleteAsync<T>(Collection<T> collection, string partition, string id, CancellationToken cancellation = default)
        where T : class;

    /// <summary>Lists a partition's documents that meet all conditions, in the order of their ids.</summary>
    /// <param name="collection">Where to look.</param>
    /// <param name="partition">The partition; there are no queries across partitions.</param>
    /// <param name="conditions">All must hold; none lists everything.</param>
    /// <param name="pageSize">1 to 1,000.</param>
    /// <param name="continuation">From the page before, or null for the first.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    /// <exception cref="FormatException">The continuation is not one of this store's.</exception>
    Task<DocumentPage<Stored<T>>> QueryAsync<T>(
        Collection<T> collection,
        string partition,
        IReadOnlyList<Condition> conditions,
        int pageSize = 100,
        string? continuation = null,
        CancellationToken cancellation = default)
        where T : class;
}

/// <summary>One page of a list.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
/// <param name="Items">The items, in the order of their ids.</param>
/// <param name="Continuation">Opaque; given to the next call for the next page, null when this is the last.</param>
public sealed record DocumentPage<T>(IReadOnlyList<T> Items, string? Continuation);

/// <summary>A document as it was read, with the tag that a safe replacement needs.</summary>
/// <typeparam name="T">The document's type.</typeparam>
/// <param name="Value">The document.</param>
/// <param name="ETag">Changes with every write; opaque.</param>
public sealed record Stored<T>(T Value, string ETag)
    where T : class;
