using System.Text.Json;
using ServerlessMentoring.App.Json;

namespace ServerlessMentoring.App.Storage.Cosmos;

/// <summary>A document as an item: <c>{id, partition, value, ttl?}</c>, the value in the app's JSON.</summary>
internal static class CosmosItem
{
    private const int LongestSeconds = int.MaxValue;

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
            writer.WriteString("partition", partition);
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
