namespace ServerlessMentoring.Core.Reading;

/// <summary>Which characters a text may have.</summary>
internal static class TextRule
{
    /// <summary>For names, places, titles: nothing that could break a header or a file, or reorder what is read.</summary>
    public const string OneLine = "must not contain control characters, line breaks or direction overrides";

    /// <summary>For longer texts, which may have line breaks and tabs.</summary>
    public const string Lines = "must not contain control characters or direction overrides";

    /// <summary>The rule that a text breaks, or null.</summary>
    public static string? Broken(string text, bool lines)
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

        return HasLoneSurrogate(text) ? "must be valid Unicode text" : null;
    }

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
