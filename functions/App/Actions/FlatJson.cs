using System.Text.Json;

namespace ServerlessMentoring.App.Actions;

/// <summary>JSON as a form would have sent it: nested objects joined by dots, lists as several values, everything as text.</summary>
public static class FlatJson
{
    private const int MaxValues = 200;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 4, AllowDuplicateProperties = false };

    /// <exception cref="FormatException">It is no such object; the message is the rule that it breaks.</exception>
    public static Dictionary<string, string[]> Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            var fields = new Dictionary<string, string[]>(StringComparer.Ordinal);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new FormatException("must be a JSON object");
            }

            Add(fields, "", document.RootElement);
            return fields.Values.Sum(values => values.Length) <= MaxValues
                ? fields
                : throw new FormatException($"must have at most {MaxValues} values");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second is what a text with half a surrogate pair throws when it is read.
            throw new FormatException("must be a JSON object, each name once, at most 4 levels deep", exception);
        }
    }

    private static void Add(Dictionary<string, string[]> fields, string prefix, JsonElement element)
    {
        foreach (var property in element.EnumerateObject())
        {
            var name = prefix + property.Name;
            if (property.Value.ValueKind == JsonValueKind.Object)
            {
                Add(fields, name + ".", property.Value);
            }
            else
            {
                var values = property.Value.ValueKind == JsonValueKind.Array
                    ? [.. property.Value.EnumerateArray().Select(item => Text(name, item))]
                    : new[] { Text(name, property.Value) };
                if (!fields.TryAdd(name, values))
                {
                    throw new FormatException($"must say {name} only once");
                }
            }
        }
    }

    private static string Text(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null => "",
        _ => throw new FormatException($"must have plain values in {name}"),
    };
}
