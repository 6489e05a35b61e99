using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Reading;

/// <summary>Which characters a text may have.</summary>
internal static class TextRule
{
    // For names, places, titles: nothing that could break a header or a file, or reorder what is read.
    private static readonly Remark OneLine = FormRule.Of(nameof(RuleTexts.OneLine));

    // For longer texts, which may have line breaks and tabs.
    private static readonly Remark Lines = FormRule.Of(nameof(RuleTexts.Lines));

    private static readonly Remark Unicode = FormRule.Of(nameof(RuleTexts.Unicode));

    /// <summary>The rule that a text breaks, or null.</summary>
    public static Remark? Broken(string text, bool lines)
    {
        foreach (var c in text)
        {
            if (lines && c is ('\n' or '\r' or '\t' or '\u2028' or '\u2029'))
            {
                continue;
            }

            if (char.IsControl(c) || c is '\u2028' or '\u2029' || IsDirectionOverride(c))
            {
                return lines ? Lines : OneLine;
            }
        }

        return HasLoneSurrogate(text) ? Unicode : null;
    }

    /// <summary>The text without the signs that embed or override a direction; where there are none, the same text.</summary>
    public static string WithoutDirections(string text) =>
        text.Any(IsDirectionOverride) ? string.Concat(text.Where(c => !IsDirectionOverride(c))) : text;

    private static bool IsDirectionOverride(char c) =>
        c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
