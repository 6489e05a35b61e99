using System.Globalization;
using System.Text.Json;

namespace ServerlessMentoring.Core.Reading;

/// <summary>
/// Reads one JSON object field by field and writes down every fault; it never stops at the first.
/// What a faulty field gives is a stand-in: the caller drops the result when there are faults.
/// An optional field may be absent, null, or a blank text.
/// </summary>
internal sealed class ObjectReader
{
    private readonly Dictionary<string, JsonElement> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly string _path;
    private readonly List<Fault> _faults;

    private ObjectReader(string path, List<Fault> faults)
    {
        _path = path;
        _faults = faults;
    }

    public static ObjectReader? Open(JsonElement element, string path, List<Fault> faults)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.Add(new Fault(path, "must be an object"));
            return null;
        }

        var reader = new ObjectReader(path, faults);
        foreach (var property in element.EnumerateObject())
        {
            if (JsonText.NameOf(property) is not { } name)
            {
                faults.Add(new Fault(path, "must have field names of valid Unicode text"));
            }
            else if (!reader._fields.TryAdd(name, property.Value))
            {
                faults.Add(new Fault(JsonPath.Member(path, name), "must appear only once"));
            }
        }

        return reader;
    }

    public string PathOf(string name) => JsonPath.Member(_path, name);

    public void Refuse(string name, string rule) => _faults.Add(new Fault(PathOf(name), rule));

    /// <summary>Whether a field is there, null or not.</summary>
    public bool Has(string name) => _fields.ContainsKey(name);

    /// <summary>Whether a field is there and not null.</summary>
    public bool Given(string name) => Optional(name) is not null;

    /// <summary>Ends the reading of a closed object: whatever was not asked for is a fault.</summary>
    public void Close()
    {
        foreach (var name in _fields.Keys.Where(name => !_asked.Contains(name)))
        {
            Refuse(name, "is not a known field");
        }
    }

    public string Text(string name, int max, bool lines = false, Func<string, string?>? format = null) =>
        Required(name) is { } element ? JsonText.Read(element, PathOf(name), max, lines, format, _faults) ?? "" : "";

    public string? OptionalText(string name, int max, bool lines = false, Func<string, string?>? format = null) =>
        Optional(name) is { } element && !JsonText.IsBlank(element)
            ? JsonText.Read(element, PathOf(name), max, lines, format, _faults)
            : null;

    public int Int(string name, int min, int max) => (int)Long(name, min, max);

    public int? OptionalInt(string name, int min, int max) =>
        Optional(name) is { } element ? (int)Whole(name, element, min, max) : null;

    /// <summary>A required whole number; null with a fault written down.</summary>
    public int? TryInt(string name, int min, int max)
    {
        var before = _faults.Count;
        var number = Int(name, min, max);
        return _faults.Count == before ? number : null;
    }

    public long Long(string name, long min, long max) => Required(name) is { } element ? Whole(name, element, min, max) : min;

    public double? OptionalNumber(string name, double min, double max)
    {
        if (Optional(name) is not { } element)
        {
            return null;
        }

        if (element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out var number) && number >= min && number <= max)
        {
            return number;
        }

        Refuse(name, string.Create(CultureInfo.InvariantCulture, $"must be a number from {min} to {max}"));
        return null;
    }

    public bool Flag(string name) => Required(name) is { } element && Truth(name, element);

    public bool OptionalFlag(string name, bool otherwise) =>
        Optional(name) is { } element ? Truth(name, element) : otherwise;

    public T Choice<T>(string name)
        where T : struct, Enum => TryChoice<T>(name) ?? default;

    /// <summary>A required choice; null with a fault written down.</summary>
    public T? TryChoice<T>(string name)
        where T : struct, Enum => Required(name) is { } element ? Chosen<T>(name, element) : null;

    public T? OptionalChoice<T>(string name)
        where T : struct, Enum => Optional(name) is { } element ? Chosen<T>(name, element) : null;

    /// <summary>A required moment with its offset, given in UTC; null with a fault written down.</summary>
    public DateTimeOffset? Instant(string name) =>
        Required(name) is { } element
        && JsonText.Read(element, PathOf(name), 40, lines: false, Formats.Instant, _faults) is { } text
            ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).ToUniversalTime()
            : null;

    public DateOnly? OptionalDate(string name, bool required = false)
    {
        var before = _faults.Count;
        if (OptionalText(name, 40) is not { } text)
        {
            if (required && _faults.Count == before)
            {
                Refuse(name, "is required");
            }

            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Refuse(name, "must be a date as yyyy-MM-dd");
        return null;
    }

    /// <summary>A required time of day; null with a fault written down.</summary>
    public TimeOnly? Time(string name)
    {
        if (Required(name) is not { } element || JsonText.Read(element, PathOf(name), 40, lines: false, format: null, _faults) is not { } text)
        {
            return null;
        }

        if (TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time;
        }

        Refuse(name, "must be a time of day as HH:mm");
        return null;
    }

    public ObjectReader? Object(string name) => Required(name) is { } element ? Open(element, PathOf(name), _faults) : null;

    public ObjectReader? OptionalObject(string name) =>
        Optional(name) is { } element ? Open(element, PathOf(name), _faults) : null;

    /// <summary>A list; absent means empty, unless at least one item is asked for.</summary>
    public IReadOnlyList<T> List<T>(string name, int max, Func<JsonElement, string, List<Fault>, T?> item, int min = 0)
        where T : class
    {
        if ((min > 0 ? Required(name) : Optional(name)) is not { } element)
        {
            return [];
        }

        if (element.ValueKind != JsonValueKind.Array)
        {
            Refuse(name, "must be a list");
            return [];
        }

        var count = element.GetArrayLength();
        if (count < min || count > max)
        {
            Refuse(name, $"must have {min} to {max} items");
            return [];
        }

        var items = new List<T>(count);
        foreach (var (index, entry) in element.EnumerateArray().Index())
        {
            if (item(entry, JsonPath.Item(PathOf(name), index), _faults) is { } read)
            {
                items.Add(read);
            }
        }

        return items;
    }

    public IReadOnlyList<string> Texts(string name, int maxItems, int maxLength, Func<string, string?>? format = null, int min = 0) =>
        List<string>(name, maxItems, (element, path, faults) => JsonText.Read(element, path, maxLength, lines: false, format, faults), min);

    public IReadOnlyList<string>? OptionalTexts(string name, int maxItems, int maxLength, Func<string, string?>? format = null) =>
        Optional(name) is null ? null : Texts(name, maxItems, maxLength, format);

    /// <summary>A text, number or truth value, as text; null for anything else, with a fault unless it is null.</summary>
    public string? Scalar(string name, int max)
    {
        switch (Optional(name))
        {
            case null:
                return null;
            case { ValueKind: JsonValueKind.String }:
                return OptionalText(name, max);
            case { ValueKind: JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False } element
                when element.GetRawText() is var text && text.Length <= max:
                return text;
            default:
                Refuse(name, $"must be a text, number or truth value of at most {max} characters");
                return null;
        }
    }

    public IReadOnlyList<T> Objects<T>(string name, int max, Func<ObjectReader, T> item, int min = 0)
        where T : class =>
        List<T>(name, max, (element, path, faults) => Open(element, path, faults) is { } reader ? item(reader) : null, min);

    /// <summary>The names of all fields, asked for or not.</summary>
    public IEnumerable<string> Names => _fields.Keys;

    private JsonElement? Optional(string name)
    {
        _asked.Add(name);
        return _fields.TryGetValue(name, out var element) && element.ValueKind != JsonValueKind.Null ? element : null;
    }

    private JsonElement? Required(string name)
    {
        var element = Optional(name);
        if (element is null)
        {
            Refuse(name, "is required");
        }

        return element;
    }

    private long Whole(string name, JsonElement element, long min, long max)
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out var number) && number >= min && number <= max)
        {
            return number;
        }

        Refuse(name, $"must be a whole number from {min} to {max}");
        return min;
    }

    private bool Truth(string name, JsonElement element)
    {
        if (element.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Refuse(name, "must be true or false");
        }

        return element.ValueKind == JsonValueKind.True;
    }

    private T? Chosen<T>(string name, JsonElement element)
        where T : struct, Enum
    {
        if (element.ValueKind == JsonValueKind.String && EnumWord.Read<T>(JsonText.Raw(element)) is { } value)
        {
            return value;
        }

        Refuse(name, EnumWord.RuleOf<T>().ToString());
        return null;
    }
}
