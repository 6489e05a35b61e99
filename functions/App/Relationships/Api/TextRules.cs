using ServerlessMentoring.Core.Reading;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Relationships.Api;

/// <summary>Which texts owners may send: they are shown in mails and pages.</summary>
internal static class TextRules
{
    private const int LongestName = 64;

    /// <summary>The rule that a text of several lines breaks; null when it breaks none.</summary>
    public static Remark? Broken(string text, int max) =>
        text.Length > max ? FormRule.Of(nameof(RuleTexts.MostCharacters), max)
        : text.Any(IsRefused) ? FormRule.Of(nameof(RuleTexts.Lines))
        : null;

    /// <summary>A field's name as a fault may repeat it.</summary>
    public static string Shortened(string name)
    {
        var shown = name.Length <= LongestName ? name : name[..LongestName];
        return new string([.. shown.Select(c => IsRefused(c) || c is '\n' or '\r' or '\t' ? '?' : c)]);
    }

    private static bool IsRefused(char c) =>
        (char.IsControl(c) && c is not ('\n' or '\r' or '\t')) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
