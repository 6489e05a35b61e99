using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ServerlessMentoring.Core.Wording;

/// <summary>
/// Remarks as JSON: <c>["health.Overdue", 3, "text", ["a", "list"], {"person": "p7"}, {"at": "2026-01-12T10:00:00Z"}, {"remark": [...]}]</c>. A bare string is said as it
/// is, which is how remarks were stored when they still were English sentences.
/// </summary>
public sealed class RemarkConverter : JsonConverter<Remark>
{
    private const string Person = "person";
    private const string Nested = "remark";
    private const string Moment = "at";

    /// <inheritdoc/>
    public override Remark Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return RemarkOf(document.RootElement);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Remark value, JsonSerializerOptions options) => Write(writer, value);

    /// <summary>The JSON of a remark.</summary>
    internal static string TextOf(Remark remark)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Write(writer, remark);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, Remark remark)
    {
        if (remark.Key.Length == 0)
        {
            writer.WriteStringValue(string.Concat(remark.Arguments));
            return;
        }

        writer.WriteStartArray();
        writer.WriteStringValue(remark.Key);
        foreach (var argument in remark.Arguments)
        {
            WriteArgument(writer, argument);
        }

        writer.WriteEndArray();
    }

    private static void WriteArgument(Utf8JsonWriter writer, object argument)
    {
        switch (argument)
        {
            case int number:
                writer.WriteNumberValue(number);
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case DateTimeOffset at:
                writer.WriteStartObject();
                writer.WriteString(Moment, at.UtcDateTime);
                writer.WriteEndObject();
                break;
            case IReadOnlyList<string> words:
                writer.WriteStartArray();
                foreach (var word in words)
                {
                    writer.WriteStringValue(word);
                }

                writer.WriteEndArray();
                break;
            case PersonName person:
                writer.WriteStartObject();
                writer.WriteString(Person, person.Id);
                writer.WriteEndObject();
                break;
            case Remark remark:
                writer.WriteStartObject();
                writer.WritePropertyName(Nested);
                Write(writer, remark);
                writer.WriteEndObject();
                break;
            default:
                throw new JsonException($"A remark takes no {argument.GetType().Name}.");
        }
    }

    private static Remark RemarkOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => Remark.Verbatim(element.GetString()!),
        JsonValueKind.Array when element.GetArrayLength() > 0 && element[0].ValueKind == JsonValueKind.String =>
            new Remark(element[0].GetString()!, [.. element.EnumerateArray().Skip(1).Select(ArgumentOf)]),
        _ => throw new JsonException("A remark is a text, or an array that begins with its key."),
    };

    private static object ArgumentOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => element.GetInt32(),
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Array => (string[])[.. element.EnumerateArray().Select(word => word.GetString() ?? throw new JsonException("A list in a remark has texts only."))],
        JsonValueKind.Object when element.TryGetProperty(Person, out var person) => new PersonName(person.GetString()!),
        JsonValueKind.Object when element.TryGetProperty(Moment, out var at) => at.GetDateTimeOffset(),
        JsonValueKind.Object when element.TryGetProperty(Nested, out var remark) => RemarkOf(remark),
        _ => throw new JsonException("A remark's places take texts, whole numbers, moments, lists of texts, people and remarks."),
    };
}
