using System.Text.RegularExpressions;

namespace ServerlessMentoring.Local.Mails;

/// <summary>Finds the web addresses in a plain text.</summary>
internal static partial class LinkedText
{
    /// <summary>The text in pieces, in order; put together they are the text.</summary>
    public static IEnumerable<(string Text, bool IsLink)> Split(string text)
    {
        var end = 0;
        foreach (Match match in Address().Matches(text))
        {
            if (match.Index > end)
            {
                yield return (text[end..match.Index], false);
            }

            end = match.Index + match.Length;
            yield return (text[match.Index..end], true);
        }

        if (end < text.Length)
        {
            yield return (text[end..], false);
        }
    }

    [GeneratedRegex("""https?://[^\s<>"']+""", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
