using System.Net;
using System.Text.RegularExpressions;

namespace ServerlessMentoring.Pages.Tests;

/// <summary>What a reader of a mail's HTML part sees.</summary>
/// <param name="Preview">The line that mail programs show in their lists.</param>
/// <param name="Words">The words, in order.</param>
/// <param name="Links">The links, in order.</param>
internal sealed partial record SeenMail(string Preview, IReadOnlyList<string> Words, IReadOnlyList<(string Url, string Text)> Links)
{
    public static SeenMail Of(string html)
    {
        var hidden = Hidden().Match(html);
        var body = html[(hidden.Index + hidden.Length)..];
        var links = Link().Matches(body).Select(link => (WebUtility.HtmlDecode(link.Groups["url"].Value), TextOf(link.Groups["text"].Value).Trim()));
        return new SeenMail(TextOf(hidden.Groups["text"].Value).Trim(), WordsOf(TextOf(body)), [.. links]);
    }

    /// <summary>The words of a text, without addresses of links and without what only draws: dashes, bars, quote marks.</summary>
    public static IReadOnlyList<string> WordsOf(string text) =>
        [.. Url().Replace(text, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(':', ',', '.')).Where(word => word.Any(char.IsLetterOrDigit))];

    /// <summary>The addresses in a text, in order.</summary>
    public static IReadOnlyList<string> UrlsOf(string text) => [.. Url().Matches(text).Select(match => match.Value)];

    /// <summary>The same HTML without any style.</summary>
    public static string Stripped(string html) => Style().Replace(html, "");

    private static string TextOf(string html) => WebUtility.HtmlDecode(Markup().Replace(html, " "));

    [GeneratedRegex("""<div hidden[^>]*>(?<text>[^<]*)</div>""")]
    private static partial Regex Hidden();

    [GeneratedRegex("""<a [^>]*href="(?<url>[^"]*)"[^>]*>(?<text>.*?)</a>""", RegexOptions.Singleline)]
    private static partial Regex Link();

    [GeneratedRegex("""<!--.*?-->|<[^>]*>""", RegexOptions.Singleline)]
    private static partial Regex Markup();

    [GeneratedRegex("""https://m\.example\.com/\S+""")]
    private static partial Regex Url();

    [GeneratedRegex("""<style>.*?</style>| style="[^"]*"| bgcolor="[^"]*"| class="[^"]*"|<!--.*?-->""", RegexOptions.Singleline)]
    private static partial Regex Style();
}
