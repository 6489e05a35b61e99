using System.Globalization;
using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Actions;

/// <summary>
/// Reads a form field by field and writes down every fault. A blank field counts as absent. Of several values for
/// one text the last that is not blank counts: a time typed in outranks the one ticked above it. Signs that turn the direction of reading
/// come along unseen with what is pasted, so they are left out rather than refused.
/// </summary>
internal sealed class FormReader(IReadOnlyDictionary<string, string[]> fields)
{
    private readonly List<Fault> _faults = [];

    public IReadOnlyList<Fault> Faults => _faults;

    public IEnumerable<string> Names => fields.Keys;

    public void Refuse(string name, Remark rule) => _faults.Add(new Fault(name, rule));

    /// <summary>Whether the field was sent at all, blank or not.</summary>
    public bool Sent(string name) => fields.ContainsKey(name);

    public string? Text(string name, int max, bool lines = false, bool required = false)
    {
        var text = Values(name).LastOrDefault();
        if (text is null)
        {
            if (required)
            {
                Refuse(name, FormRule.Of(nameof(RuleTexts.Required)));
            }

            return null;
        }

        return Checked(name, text, max, lines);
    }

    /// <summary>Every value that is not blank, each on one line.</summary>
    public IReadOnlyList<string> Texts(string name, int maxItems, int maxLength, bool splitLines = false)
    {
        var values = Values(name).SelectMany(value => splitLines ? value.Split('\n') : [value])
            .Select(value => value.Trim()).Where(value => value.Length > 0).ToList();
        if (values.Count > maxItems)
        {
            Refuse(name, FormRule.Of(nameof(RuleTexts.MostEntries), maxItems));
            return [];
        }

        return [.. values.Select(value => Checked(name, value, maxLength, lines: false)).OfType<string>()];
    }

    /// <summary>The id of a person.</summary>
    public string? PersonId(string name)
    {
        var id = Text(name, 200);
        if (id is null || People.PersonId.IsValid(id))
        {
            return id;
        }

        Refuse(name, FormRule.Of(nameof(RuleTexts.PersonId)));
        return null;
    }

    public int? Int(string name, int min, int max, bool required = false)
    {
        if (Text(name, 100, required: required) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
        {
            return number;
        }

        Refuse(name, FormRule.Of(nameof(RuleTexts.WholeNumber), min, max));
        return null;
    }

    /// <summary>A tick box: absent means no.</summary>
    public bool Flag(string name)
    {
        switch (Text(name, 100)?.ToUpperInvariant())
        {
            case "ON" or "TRUE" or "YES" or "1":
                return true;
            case null or "FALSE" or "NO" or "OFF" or "0":
                return false;
            default:
                Refuse(name, FormRule.Of(nameof(RuleTexts.TrueOrFalse)));
                return false;
        }
    }

    public T? Choice<T>(string name, bool required = true)
        where T : struct, Enum
    {
        if (Text(name, 100, required: required) is not { } text)
        {
            return null;
        }

        if (EnumWord.Read<T>(text) is { } value)
        {
            return value;
        }

        Refuse(name, EnumWord.RuleOf<T>());
        return null;
    }

    /// <summary>A local time to the minute, as a browser's field for date and time sends it.</summary>
    public DateTime? LocalTime(string name, bool required)
    {
        if (Text(name, 100, required: required) is not { } text)
        {
            return null;
        }

        if (DateTime.TryParseExact(text, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:00"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time;
        }

        Refuse(name, FormRule.Of(nameof(RuleTexts.LocalTime)));
        return null;
    }

    public DateOnly? Date(string name)
    {
        if (Text(name, 100) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Refuse(name, FormRule.Of(nameof(RuleTexts.Date)));
        return null;
    }

    private IEnumerable<string> Values(string name) => fields.TryGetValue(name, out var values)
        ? values.Select(value => TextRule.WithoutDirections(value ?? "").ReplaceLineEndings("\n").Trim()).Where(value => value.Length > 0)
        : [];

    private string? Checked(string name, string text, int max, bool lines)
    {
        var rule = TextRule.Broken(text, lines) ?? (text.Length > max ? FormRule.Of(nameof(RuleTexts.MostCharacters), max) : null);
        if (rule is null)
        {
            return text;
        }

        Refuse(name, rule);
        return null;
    }
}
