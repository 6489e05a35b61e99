using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace ServerlessMentoring.Core.Wording;

/// <summary>
/// Remarks as JSON: <c>["health.Overdue", 3, "text", ["a", "list"], {"person": "p7"}, {"day": "2026-11-24"}, {"at": "2026-01-12T10:00:00Z"},
/// {"remark": [...]}]</c>. A bare string is said as it is, which is how remarks were stored when they still were English sentences; those
/// about people were <c>{"text": "{p7} is away."}</c>.
/// </summary>
public sealed partial class RemarkConverter : JsonConverter<Remark>
{
    private const string Person = "person";
    private const string Day = "day";
    private const string Nested = "remark";
    private const string Sentence = "text";
    private const string Moment = "at";

    public override Remark Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return RemarkOf(document.RootElement);
    }

    public override void Write(Utf8JsonWriter writer, Remark value, JsonSerializerOptions options) => Write(writer, value);

    private static void Write(Utf8JsonWriter writer, Remark remark)
    {
        if (remark is { Key.Length: 0, Arguments: [string words] })
        {
            writer.WriteStringValue(words);
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
            case decimal number:
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
            case IReadOnlyList<object> list:
                writer.WriteStartArray();
                foreach (var each in list)
                {
                    WriteArgument(writer, each);
                }

                writer.WriteEndArray();
                break;
            case DateOnly day:
                writer.WriteStartObject();
                writer.WriteString(Day, day.ToString("O", CultureInfo.InvariantCulture));
                writer.WriteEndObject();
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
        JsonValueKind.Object when element.TryGetProperty(Sentence, out var text) && text.ValueKind == JsonValueKind.String => SentenceOf(text.GetString()!),
        JsonValueKind.Array when element.GetArrayLength() > 0 && element[0].ValueKind == JsonValueKind.String =>
            new Remark(element[0].GetString()!, [.. element.EnumerateArray().Skip(1).Select(ArgumentOf)]),
        _ => throw new JsonException("A remark is a text, or an array that begins with its key."),
    };

    private static object ArgumentOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => element.TryGetInt32(out var number) ? number : element.GetDecimal(),
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Array => (object[])[.. element.EnumerateArray().Select(ArgumentOf)],
        JsonValueKind.Object when element.TryGetProperty(Person, out var person) => new PersonName(person.GetString()!),
        JsonValueKind.Object when element.TryGetProperty(Day, out var day) => DateOnly.ParseExact(day.GetString()!, "O", CultureInfo.InvariantCulture),
        JsonValueKind.Object when element.TryGetProperty(Moment, out var at) => at.GetDateTimeOffset(),
        JsonValueKind.Object when element.TryGetProperty(Nested, out var remark) => RemarkOf(remark),
        _ => throw new JsonException("A remark's places take texts, numbers, days, moments, people, remarks and lists of them."),
    };

    // Every second part is an id.
    private static Remark SentenceOf(string text) =>
        new("", [.. Placeholder().Split(text).Index().Where(part => part.Item.Length > 0).Select(part => part.Index % 2 == 0 ? (object)part.Item : new PersonName(part.Item))]);

    [GeneratedRegex(@"\{([A-Za-z0-9][A-Za-z0-9._@-]{0,63})\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
