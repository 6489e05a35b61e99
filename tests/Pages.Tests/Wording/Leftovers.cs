using System.Net;
using System.Text.RegularExpressions;

namespace ServerlessMentoring.Pages.Tests.Wording;

/// <summary>
/// Finds words of a drawing that are the same in two languages. What came from sample data is marked as such, so it is known and passed
/// over: what is left was written by us, and in one language only.
/// </summary>
internal static partial class Leftovers
{
    // Sample data stands between these, which no text of ours has.
    private const char Opens = '\uE000';
    private const char Closes = '\uE001';

    // Words that are the same in both languages, and what is no word at all: names of languages by themselves, weekdays that a form sends.
    private static readonly HashSet<string> Same = new(StringComparer.OrdinalIgnoreCase)
    {
        "Mentoring", "Kickoff", "Kickoffs", "Feedback", "Mentee", "Mentees", "Name", "Status", "Id", "CSV", "Version", "Team", "Rating", "Webhook",
        "Deutsch", "English", "Outcome", "Match", "Matches", "Phase", "Start", "Online", "Text", "Person", "in", "HR", "Fairness",
        "April", "August", "September", "November",
    };

    /// <summary>Marks sample data.</summary>
    public static string Mark(string text) => $"{Opens}{text}{Closes}";

    /// <summary>The texts that are the same in both drawings and should not be.</summary>
    public static IReadOnlyList<string> Between(string english, string german) =>
        [.. TextsOf(english).Intersect(TextsOf(german)).Where(IsOurs).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> TextsOf(string html)
    {
        var body = NoText().Replace(html, "");
        return Node().Matches(body).Select(node => node.Groups["text"].Value)
            .Concat(Attribute().Matches(body).Select(attribute => attribute.Groups["text"].Value))
            .Select(text => Sampled().Replace(WebUtility.HtmlDecode(text), " ").Trim());
    }

    private static bool IsOurs(string text) =>
        Word().Matches(text).Select(word => word.Value).Any(word => !Same.Contains(word)) && !Machine().IsMatch(text);

    [GeneratedRegex("<style.*?</style>|<script.*?</script>|<code.*?</code>|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex NoText();

    [GeneratedRegex(">(?<text>[^<>]+)<")]
    private static partial Regex Node();

    [GeneratedRegex("\\s(title|alt|placeholder|aria-label|data-label|data-sending|data-left|data-copied)=\"(?<text>[^\"]*)\"")]
    private static partial Regex Attribute();

    [GeneratedRegex("\uE000[^\uE000\uE001]*\uE001")]
    private static partial Regex Sampled();

    [GeneratedRegex(@"\p{L}{2,}")]
    private static partial Regex Word();

    // Ids, addresses, times, zones, and names of months and days that are written alike.
    [GeneratedRegex(@"^[\p{P}\s]*\S*[@/_=]\S*$|^(?:rel|wh|round)-|(?<same>\p{L})\k<same>{20}|^[\p{P}\d\s]*((Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Aug|Sep|Sept|Nov|UTC|Uhr)[\p{P}\d\s]*)+$")]
    private static partial Regex Machine();
}
