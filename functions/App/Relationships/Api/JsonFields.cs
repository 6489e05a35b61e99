using System.Globalization;
using System.Text.Json;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Reading;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary>
/// Reads the small JSON bodies of owners' requests field by field and writes down every fault. The body is closed: a misspelled
/// field would silently change nothing. What a faulty field gives is a stand-in.
/// </summary>
internal sealed class JsonFields
{
    private readonly Dictionary<string, JsonElement> _fields = new(StringComparer.Ordinal);
    private readonly List<Fault> _faults;
    private readonly string _prefix;

    private JsonFields(List<Fault> faults, string prefix)
    {
        _faults = faults;
        _prefix = prefix;
    }

    /// <summary>Every fault so far, in the order in which fields were asked for.</summary>
    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>Whether the body is an object at all.</summary>
    public bool IsReadable { get; private set; } = true;

    /// <summary>Opens a body; an empty one is an object without fields.</summary>
    public static JsonFields Of(byte[] body, params string[] known)
    {
        var fields = new JsonFields([], "");
        if (body.Length > 0)
        {
            fields.Open(body, known);
        }

        return fields;
    }

    public void Refuse(string name, string rule) => _faults.Add(new Fault(_prefix + name, rule));

    /// <summary>A text of one or more lines, trimmed; null when absent.</summary>
    public string? Text(string name, int max, bool required = false)
    {
        if (Find(name, required) is not { } element)
        {
            return null;
        }

        if (element.ValueKind != JsonValueKind.String || StringOf(element) is not { } text)
        {
            Refuse(name, "must be text");
            return null;
        }

        if (TextRules.Broken(text, max) is { } rule)
        {
            Refuse(name, rule.ToString());
            return null;
        }

        return text.Length == 0 && required ? Missing(name) : text;
    }

    /// <summary>A required list of texts, each judged by a rule; <c>name[2]</c> names an item in a fault.</summary>
    public IReadOnlyList<string> Texts(string name, Func<string, string?> rule)
    {
        if (Find(name, required: true) is not { } element)
        {
            return [];
        }

        if (element.ValueKind != JsonValueKind.Array)
        {
            Refuse(name, "must be a list");
            return [];
        }

        var texts = new List<string>();
        foreach (var (index, item) in element.EnumerateArray().Index())
        {
            var text = item.ValueKind == JsonValueKind.String ? StringOf(item) : null;
            if ((text is null ? "must be text" : rule(text)) is { } broken)
            {
                Refuse($"{name}[{index}]", broken);
            }

            texts.Add(text ?? "");
        }

        return texts;
    }

    public int Int(string name, int min, int max)
    {
        if (Find(name, required: true) is not { } element)
        {
            return min;
        }

        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) && number >= min && number <= max)
        {
            return number;
        }

        Refuse(name, $"must be a whole number from {min} to {max}");
        return min;
    }

    /// <summary>Yes or no; no when absent.</summary>
    public bool Flag(string name)
    {
        var element = Find(name, required: false);
        if (element is { ValueKind: not (JsonValueKind.True or JsonValueKind.False) })
        {
            Refuse(name, "must be true or false");
        }

        return element is { ValueKind: JsonValueKind.True };
    }

    /// <summary>One of an enum's words, camelCase; null when absent.</summary>
    public T? Choice<T>(string name)
        where T : struct, Enum
    {
        if (Find(name, required: false) is not { } element)
        {
            return null;
        }

        if (element.ValueKind == JsonValueKind.String && EnumWord.Read<T>(StringOf(element)) is { } chosen)
        {
            return chosen;
        }

        Refuse(name, EnumWord.RuleOf<T>().ToString());
        return null;
    }

    /// <summary>A list of closed objects, empty when absent; <c>name[2].field</c> names a field in a fault.</summary>
    public IReadOnlyList<T> Objects<T>(string name, int max, string[] known, Func<JsonFields, T> read)
    {
        if (Find(name, required: false) is not { } element)
        {
            return [];
        }

        if (element.ValueKind != JsonValueKind.Array || element.GetArrayLength() > max)
        {
            Refuse(name, $"must be a list of at most {max}");
            return [];
        }

        var items = new List<T>();
        foreach (var (index, item) in element.EnumerateArray().Index())
        {
            var path = $"{_prefix}{name}[{index}]";
            if (item.ValueKind != JsonValueKind.Object)
            {
                _faults.Add(new Fault(path, "must be an object"));
                continue;
            }

            var fields = new JsonFields(_faults, path + ".");
            if (fields.TryOpen(item, known))
            {
                items.Add(read(fields));
            }
        }

        return items;
    }

    /// <summary>A moment with its offset, or a day that begins in the given zone; null when absent.</summary>
    public DateTimeOffset? Moment(string name, Func<DateOnly, DateTimeOffset?> startOfDay)
    {
        if (Find(name, required: false) is not { } element)
        {
            return null;
        }

        var text = element.ValueKind == JsonValueKind.String ? StringOf(element) ?? "" : "";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && startOfDay(day) is { } start)
        {
            return start;
        }

        string[] forms = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];
        if ((text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > text.IndexOf('T', StringComparison.Ordinal))
            && DateTimeOffset.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            return moment.ToUniversalTime();
        }

        Refuse(name, "must be a time with its offset, as 2027-01-31T09:00:00Z, or a day, as 2027-01-31");
        return null;
    }

    private static string? StringOf(JsonElement element)
    {
        try
        {
            return element.GetString()?.Trim();
        }
        catch (InvalidOperationException)
        {
            // A lone surrogate, written as an escape: valid JSON, but no text.
            return null;
        }
    }

    private string? Missing(string name)
    {
        // Of a body that cannot be read, that is all there is to say.
        if (IsReadable)
        {
            Refuse(name, "is required");
        }

        return null;
    }

    private void RefuseWhole(string rule)
    {
        IsReadable = false;
        Refuse("$", rule);
    }

    private JsonElement? Find(string name, bool required)
    {
        if (_fields.TryGetValue(name, out var element) && element.ValueKind != JsonValueKind.Null)
        {
            return element;
        }

        if (required)
        {
            Missing(name);
        }

        return null;
    }

    private void Open(byte[] body, string[] known)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                RefuseWhole("must be an object");
                return;
            }

            Open(document.RootElement.Clone(), known);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            RefuseWhole("must be valid JSON");
        }
    }

    /// <returns>False for a name with a lone surrogate, which is no text.</returns>
    private bool TryOpen(JsonElement element, string[] known)
    {
        try
        {
            Open(element, known);
            return true;
        }
        catch (InvalidOperationException)
        {
            Refuse("$", "must have field names of valid Unicode text");
            return false;
        }
    }

    private void Open(JsonElement element, string[] known)
    {
        foreach (var property in element.EnumerateObject())
        {
            if (!known.Contains(property.Name))
            {
                Refuse(TextRules.Shortened(property.Name), "is not a known field");
            }
            else if (!_fields.TryAdd(property.Name, property.Value))
            {
                Refuse(property.Name, "must appear only once");
            }
        }
    }
}
