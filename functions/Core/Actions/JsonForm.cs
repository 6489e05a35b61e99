using System.Text.Json;
using ServerlessMentoring.Core.Reading;

namespace ServerlessMentoring.Core.Actions;

/// <summary>Turns a JSON post into the fields of a form, for <see cref="ActionForm.Read"/>.</summary>
public static class JsonForm
{
    private const int MaxDepth = 4;

    /// <summary>
    /// Flattens an object: nested names are joined by dots (<c>answers.how</c>), lists become several values, numbers
    /// and truth values their text, null a blank value.
    /// </summary>
    /// <param name="json">UTF-8 JSON; empty counts as an empty object.</param>
    /// <returns>The fields, or every fault by field name (<c>$</c> for the whole).</returns>
    public static Read<IReadOnlyDictionary<string, string[]>> Flatten(ReadOnlyMemory<byte> json)
    {
        var faults = new List<Fault>();
        var fields = new Dictionary<string, string[]>(StringComparer.Ordinal);
        try
        {
            using var document = JsonDocument.Parse(json.IsEmpty ? "{}"u8.ToArray() : json);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                Object(document.RootElement, "", 1, fields, faults);
            }
            else
            {
                faults.Add(new Fault("$", "must be an object"));
            }
        }
        catch (JsonException fault)
        {
            faults.Add(new Fault("$", JsonFaults.RuleOf(fault)));
        }

        return faults.Count == 0
            ? Read<IReadOnlyDictionary<string, string[]>>.Good(fields)
            : Read<IReadOnlyDictionary<string, string[]>>.Bad(faults);
    }

    private static void Object(JsonElement element, string prefix, int depth, Dictionary<string, string[]> fields, List<Fault> faults)
    {
        foreach (var property in element.EnumerateObject())
        {
            if (JsonText.NameOf(property) is not { } own)
            {
                faults.Add(new Fault("$", "must have field names of valid Unicode text"));
                continue;
            }

            var name = prefix + own;
            var value = property.Value;
            if (value.ValueKind == JsonValueKind.Object && depth < MaxDepth)
            {
                Object(value, name + ".", depth + 1, fields, faults);
            }
            else if (Values(value) is not { } values)
            {
                faults.Add(new Fault(name, "must be a text, number, truth value, or a list of them"));
            }
            else if (!fields.TryAdd(name, values))
            {
                faults.Add(new Fault(name, "must appear only once"));
            }
        }
    }

    private static string[]? Values(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            return Scalar(value) is { } single ? [single] : null;
        }

        var values = value.EnumerateArray().Select(Scalar).ToList();
        return values.Contains(null) ? null : [.. values.OfType<string>()];
    }

    private static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => JsonText.Raw(value),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null => "",
        _ => null,
    };
}
