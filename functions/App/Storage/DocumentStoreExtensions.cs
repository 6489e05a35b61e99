using System.Runtime.CompilerServices;

namespace ServerlessMentoring.App.Storage;

/// <summary>What callers do with a store again and again.</summary>
public static class DocumentStoreExtensions
{
    // Writers of one document are few (two tabs, two events of one person), so a handful of tries is plenty.
    private const int Tries = 20;

    /// <summary>
    /// Reads, changes and replaces a document until nobody else wrote in between.
    /// </summary>
    /// <param name="store">The store.</param>
    /// <param name="collection">Where the document is.</param>
    /// <param name="partition">Its partition.</param>
    /// <param name="id">Its id.</param>
    /// <param name="change">
    /// Given the document as it is (null when there is none), returns it as it shall be. The same instance, or null, means: leave it.
    /// May be called more than once.
    /// </param>
    /// <param name="cancellation">Gives up the wait.</param>
    /// <returns>The document as it is now; null when there is none.</returns>
    /// <exception cref="StoreConflictException">Others wrote each time.</exception>
    public static async Task<T?> UpdateAsync<T>(
        this IDocumentStore store,
        Collection<T> collection,
        string partition,
        string id,
        Func<T?, T?> change,
        CancellationToken cancellation = default)
        where T : class
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var before = await store.GetAsync(collection, partition, id, cancellation);
            var after = change(before?.Value);
            if (after is null || ReferenceEquals(after, before?.Value))
            {
                return before?.Value;
            }

            var written = before is null
                ? await store.CreateAsync(collection, partition, id, after, cancellation)
                : await store.ReplaceAsync(collection, partition, id, after, before.ETag, cancellation);
            if (written)
            {
                return after;
            }
        }

        throw new StoreConflictException($"{collection.Name}/{partition}/{id} was changed by others {Tries} times in a row.");
    }

    /// <summary>Lists a whole partition, page by page.</summary>
    public static async IAsyncEnumerable<T> AllAsync<T>(
        this IDocumentStore store,
        Collection<T> collection,
        string partition,
        IReadOnlyList<Condition>? conditions = null,
        [EnumeratorCancellation] CancellationToken cancellation = default)
        where T : class
    {
        string? continuation = null;
        do
        {
            var page = await store.QueryAsync(collection, partition, conditions ?? [], 500, continuation, cancellation);
            foreach (var item in page.Items)
            {
                yield return item.Value;
            }

            continuation = page.Continuation;
        }
        while (continuation is not null);
    }
}

/// <summary>A document was written by others so often that a change of ours gave up. Trying again later is safe.</summary>
public sealed class StoreConflictException(string message) : Exception(message);
