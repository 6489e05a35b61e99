namespace ServerlessMentoring.App.Storage;

/// <summary>
/// A named set of documents of one type. Within it a document is found by partition and id;
/// the partition follows the way the documents are read, so that every query stays in one partition.
/// Each collection stands in <see cref="StoreLayout"/>.
/// </summary>
/// <typeparam name="T">The document's type.</typeparam>
/// <param name="Name">The collection's name in the store: lower case letters and dashes.</param>
/// <param name="ExpiresAt">
/// From when on a document may be forgotten by the store itself, by its clock and in its own time; null keeps documents until they are deleted.
/// </param>
/// <param name="MayBeStale">
/// Whether lists may miss what was written a moment ago: in Cosmos DB that halves what they cost. Single documents are always read as they are.
/// </param>
public sealed record Collection<T>(string Name, Func<T, DateTimeOffset>? ExpiresAt = null, bool MayBeStale = false)
    where T : class;
