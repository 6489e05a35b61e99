using System.Globalization;
using System.Text.Json;
using ServerlessMentoring.App.Enrollment.Webhooks;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.App.Enrollment.Sources;

/// <summary>What the readers of thin webhooks share.</summary>
internal static class NoticeReader
{
    /// <summary>Reads a body as JSON with notices in it.</summary>
    public static HrDelivery Read(byte[] body, Func<JsonElement, IEnumerable<HrItem>> notices)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return new HrDelivery { Faults = [new Fault("$", "must be an object")] };
            }

            var items = notices(document.RootElement).ToList();
            return items.Count > HrEventReader.MaxEvents
                ? new HrDelivery { TooLarge = true, Faults = [new Fault("$", $"must have at most {HrEventReader.MaxEvents} events")] }
                : new HrDelivery { AreNotices = true, Items = items };
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // The latter is what a text with half a character in it gives.
            return new HrDelivery { Faults = [new Fault("$", "must be JSON of valid Unicode text")] };
        }
    }

    /// <summary>A notice of an employee, whose id must be one that can be a person's.</summary>
    public static HrItem Of(WebhookSource source, JsonElement? id, string path, bool isDeleted, JsonElement? at)
    {
        var text = id?.ValueKind switch
        {
            JsonValueKind.String => id.Value.GetString(),
            JsonValueKind.Number => id.Value.GetRawText(),
            _ => null,
        };
        return text is not null && PersonId.IsValid(source.PersonPrefix + text)
            ? new HrItem(JsonSerializer.Serialize(new ChangeNotice(text, isDeleted, InstantOf(at)), AppJson.TypeOf<ChangeNotice>()), [])
            : new HrItem(null, [new Fault(path, PersonId.Rule)]);
    }

    /// <summary>A property of an object; null when it is not there, or not in an object.</summary>
    public static JsonElement? Property(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } there && there.TryGetProperty(name, out var value) ? value : null;

    /// <summary>A text; null for anything else.</summary>
    public static string? TextOf(JsonElement? element) => element is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>A moment, UTC; null when it is none.</summary>
    public static DateTimeOffset? InstantOf(JsonElement? element) =>
        DateTimeOffset.TryParse(TextOf(element), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at)
            ? at
            : null;

    /// <summary>A day; null when it is none, such as BambooHR's 0000-00-00.</summary>
    public static DateOnly? DayOf(JsonElement? element) =>
        TextOf(element) is { Length: >= 10 } text
        && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
