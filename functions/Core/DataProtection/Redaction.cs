using System.Text.RegularExpressions;

namespace ServerlessMentoring.Core.DataProtection;

/// <summary>
/// Takes the names of a person who is to be forgotten out of what others wrote. Whole words only, written as the person writes them: of a Will the
/// future tense stays.
/// </summary>
public sealed class Redaction
{
    /// <summary>What stands in the place of a name.</summary>
    public const string Placeholder = "[erased]";

    // An initial alone is nobody's name, and too many other words.
    private const int ShortestPart = 2;

    private static readonly char[] Separators = [' ', '\t', '\u00a0'];

    private readonly Regex? _whole;
    private readonly Regex? _parts;

    /// <summary>A redaction of one person.</summary>
    /// <param name="ids">Ids and addresses; upper and lower case are the same.</param>
    /// <param name="names">Full names; each part of one is a name too.</param>
    public Redaction(IEnumerable<string?> ids, IEnumerable<string?> names)
    {
        var full = names.OfType<string>().Select(name => name.Trim()).Where(name => name.Length > 0).Distinct().ToList();
        _whole = AnyOf([.. ids.OfType<string>().Where(id => id.Length > 0), .. full], RegexOptions.IgnoreCase);
        _parts = AnyOf(
            full.SelectMany(name => name.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
                .Select(part => part.Trim('.', ',', '(', ')', '"', '\''))
                .Where(part => part.Length >= ShortestPart),
            RegexOptions.None);
    }

    public static Redaction None { get; } = new([], []);

    /// <summary>Whether a text has any of it, whole names and addresses only.</summary>
    public bool Mentions(string text) => _whole?.IsMatch(text) == true;

    /// <summary>A text without the person; the same instance when the person is not in it.</summary>
    public string Of(string text)
    {
        var without = _whole?.Replace(text, Placeholder) ?? text;
        without = _parts?.Replace(without, Placeholder) ?? without;
        return without == text ? text : without;
    }

    private static Regex? AnyOf(IEnumerable<string> words, RegexOptions options)
    {
        // The longest first, so that a full name is one placeholder and not two.
        var escaped = words.Distinct().OrderByDescending(word => word.Length).Select(Regex.Escape).ToList();
        return escaped.Count == 0
            ? null
            : new Regex(
                $@"(?<![\p{{L}}\p{{N}}_])(?:{string.Join('|', escaped)})(?![\p{{L}}\p{{N}}_])",
                options | RegexOptions.CultureInvariant);
    }
}
