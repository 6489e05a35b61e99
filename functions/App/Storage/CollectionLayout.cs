namespace ServerlessMentoring.App.Storage;

/// <summary>What a store has to know of a collection before it holds a document.</summary>
/// <param name="Name">The collection's name.</param>
/// <param name="Properties">The properties that conditions compare, by their JSON names; an array's ends in <c>[]</c>.</param>
/// <param name="Expires">Whether its documents carry a time to live.</param>
public sealed record CollectionLayout(string Name, IReadOnlyList<string> Properties, bool Expires)
{
    /// <summary>
    /// The index paths of a Cosmos DB container, in its notation: the partition, which queries name, and the properties.
    /// The id is always indexed; everything else needs no index.
    /// </summary>
    public IReadOnlyList<string> IndexPaths { get; } =
        ["/partition/?", .. Properties.Select(property => $"/value/{property.Replace("[]", "/[]", StringComparison.Ordinal)}/?")];
}
