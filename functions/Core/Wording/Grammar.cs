using System.Globalization;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Wording;

/// <summary>
/// Fills texts by the grammar of a language. Texts are composite formats: <c>{0}</c> takes a word, a number (grouped), a list
/// (<c>Ada, Ravi and Mei</c>) or another <see cref="Remark"/>; <c>{0:# session|# sessions}</c> takes a number and picks the form.
/// Numbers have at most two decimals; a <see cref="DateOnly"/> is a day as people write it; a sentence in
/// <c>{0:inside}</c> loses its full stop.
/// </summary>
/// <remarks>English and German have the same two forms, one and other; one is for 1 without decimals (Unicode CLDR plural rules, cardinal).</remarks>
public sealed class Grammar : IFormatProvider, ICustomFormatter
{
    /// <summary>How a text takes a sentence that stands inside its own: without the full stop.</summary>
    private const string Inside = "inside";

    private readonly CultureInfo _language;
    private readonly Func<string, string?> _nameOf;
    private readonly string? _zone;

    private Grammar(CultureInfo language, Func<string, string?>? nameOf, string? zone)
    {
        _language = language;
        _nameOf = nameOf ?? (_ => null);
        _zone = zone;
    }

    /// <summary>Fills a text in the language now spoken (<see cref="Spoken"/>).</summary>
    /// <param name="text">The text with its places.</param>
    /// <param name="arguments">What goes into the places; a list as <c>IReadOnlyList&lt;string&gt;</c>, for an array would be the arguments themselves.</param>
    public static string Fill(string text, params object[] arguments) => Fill(Spoken.Language, null, null, text, arguments);

    /// <summary>Joins words as people do: <c>Python, SQL and Go</c>. Nothing for no word.</summary>
    public static string Join(IReadOnlyList<string> words) => Join(Spoken.Language, words);

    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

    public string Format(string? format, object? arg, IFormatProvider? formatProvider) => arg switch
    {
        int number when format?.Contains('|', StringComparison.Ordinal) == true => Number(format, number),
        int number => number.ToString(format ?? "N0", _language),
        decimal number => Number(format, number),
        DateOnly day => day.ToString(Plain(format) ?? WordingTexts.ResourceManager.GetString(nameof(WordingTexts.DayFormat), _language), _language),
        IReadOnlyList<object> things => Join(_language, [.. things.Select(thing => Format(null, thing, formatProvider))]),
        Remark remark when format == Inside => remark.In(_language, _nameOf, _zone).TrimEnd('.'),
        Remark remark => remark.In(_language, _nameOf, _zone),
        PersonName person => _nameOf(person.Id) ?? person.Id,
        DateTimeOffset moment => Moment(moment),
        IFormattable other => other.ToString(Plain(format), _language),
        _ => arg?.ToString() ?? "",
    };

    internal static string Fill(CultureInfo language, Func<string, string?>? nameOf, string? zone, string text, IReadOnlyList<object> arguments) =>
        string.Format(new Grammar(language, nameOf, zone), text, [.. arguments]);

    /// <summary>Words that stand as they are, with what stands between them.</summary>
    internal static string Strung(CultureInfo language, Func<string, string?>? nameOf, string? zone, IReadOnlyList<object> things)
    {
        var grammar = new Grammar(language, nameOf, zone);
        return string.Concat(things.Select(thing => grammar.Format(null, thing, grammar)));
    }

    private static string Join(CultureInfo language, IReadOnlyList<string> words)
    {
        var and = WordingTexts.ResourceManager.GetString(nameof(WordingTexts.And), language);
        return words.Count < 2 ? string.Concat(words) : $"{string.Join(", ", words.SkipLast(1))} {and} {words[^1]}";
    }

    private string Number(string? format, decimal number) => format?.Split('|') switch
    {
        [var one, var other] => (number == 1 ? one : other).Replace("#", Number(null, number), StringComparison.Ordinal),
        _ => number.ToString(format ?? "#,0.##", _language),
    };

    // Forms of a plural are for numbers; what else comes to stand there is told without them.
    private static string? Plain(string? format) => format?.Contains('|', StringComparison.Ordinal) == true ? null : format;

    private string Moment(DateTimeOffset at) => _zone is null
        ? at.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture)
        : LocalTimes.ToLocal(at, _zone).ToString(WordingTexts.ResourceManager.GetString(nameof(WordingTexts.MomentFormat), _language), _language);
}
