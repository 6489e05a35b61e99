namespace ServerlessMentoring.App.Storage;

/// <summary>
/// A named set of documents of one type. Within it a document is found by partition and id;
/// the partition follows the way the documents are read, so that every query stays in one partition.
/// </summary>
/// <typeparam name="T">The document's type.</typeparam>
/// <param name="Name">The collection's name in the store: lower case letters and dashes.</param>
public sealed record Collection<T>(string Name)
    where T : class;
