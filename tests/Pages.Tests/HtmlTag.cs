using System.Net;
using System.Text.RegularExpressions;

namespace ServerlessMentoring.Pages.Tests;

/// <summary>A tag as a browser would read it from our own, well-formed output.</summary>
internal sealed partial record HtmlTag(string Name, bool Closes, IReadOnlyDictionary<string, string> Attributes)
{
    public string? this[string attribute] => Attributes.GetValueOrDefault(attribute);

    public static IReadOnlyList<HtmlTag> Read(string html) =>
    [
        .. Tag().Matches(html).Select(match => new HtmlTag(
            match.Groups["name"].Value,
            match.Groups["close"].Length > 0,
            Attribute().Matches(match.Groups["rest"].Value)
                .ToDictionary(each => each.Groups["key"].Value, each => WebUtility.HtmlDecode(each.Groups["value"].Value), StringComparer.Ordinal))),
    ];

    [GeneratedRegex("""<(?<close>/?)(?<name>[A-Za-z][A-Za-z0-9]*)(?<rest>(?:[^>"]|"[^"]*")*)>""")]
    private static partial Regex Tag();

    [GeneratedRegex("""(?<key>[^\s="/]+)(?:="(?<value>[^"]*)")?""")]
    private static partial Regex Attribute();
}
