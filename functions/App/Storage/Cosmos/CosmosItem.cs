using System.Text.Json;
using ServerlessMentoring.App.Json;

namespace ServerlessMentoring.App.Storage.Cosmos;

/// <summary>
/// A document as an item: <c>{id, partition, kind, value, ttl?}</c>, the value in the app's JSON. The kind is the collection's name and stands in the
/// partition, too: collections that share a container never meet, and a list neither reads nor pays for another's documents.
/// </summary>
internal static class CosmosItem
{
    /// <summary>The property that is the partition key.</summary>
    public const string Partition = "partition";

    private const int LongestSeconds = int.MaxValue;

    /// <summary>The partition of a collection's documents within its container. No collection's name has a colon.</summary>
    public static string PartitionOf(Collection collection, string partition) => $"{collection.Name}:{partition}";

    /// <summary>The item of a document, as UTF-8.</summary>
    /// <param name="collection">Where it goes.</param>
    /// <param name="partition">Its partition.</param>
    /// <param name="id">Its id, before it is made a key.</param>
    /// <param name="value">The document.</param>
    /// <param name="now">Counts the time to live; UTC.</param>
    public static MemoryStream Write<T>(Collection<T> collection, string partition, string id, T value, DateTimeOffset now)
        where T : class
    {
        var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("id", KeyText.Of(id));
            writer.WriteString(Partition, PartitionOf(collection, partition));
            writer.WriteString("kind", collection.Name);
            if (collection.ExpiresAt is { } expiresAt)
            {
                writer.WriteNumber("ttl", Seconds(expiresAt(value) - now));
            }

            writer.WritePropertyName("value");
            JsonSerializer.Serialize(writer, value, AppJson.TypeOf<T>());
            writer.WriteEndObject();
        }

        stream.Position = 0;
        return stream;
    }

    /// <summary>The document of an item.</summary>
    public static Stored<T> Read<T>(JsonElement item)
        where T : class =>
        new(item.GetProperty("value").Deserialize(AppJson.TypeOf<T>())!, item.GetProperty("_etag").GetString()!);

    // Zero is refused by the store.
    private static int Seconds(TimeSpan left) => (int)Math.Clamp(Math.Ceiling(left.TotalSeconds), 1, LongestSeconds);
}
