using System.Collections;
using System.Globalization;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Traits;

/// <summary>Names of languages. A list of its own, since the platform's depends on the machine.</summary>
public static class LanguageNames
{
    private static readonly Dictionary<string, (string English, Remark Name)> Known = LanguageTexts.ResourceManager
        .GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!
        .Cast<DictionaryEntry>()
        .ToDictionary(
            entry => ((string)entry.Key).ToLowerInvariant(),
            entry => ((string)entry.Value!, Remark.Of(LanguageTexts.ResourceManager, (string)entry.Key)),
            StringComparer.Ordinal);

    /// <summary>The name of a language; its tag when it is not on the list.</summary>
    /// <param name="tag">The primary subtag, in small letters.</param>
    public static Remark Of(string tag) => Find(tag).Name;

    /// <summary>The names of languages, each once, in the order of the English alphabet.</summary>
    /// <param name="tags">The primary subtags, in small letters.</param>
    public static IReadOnlyList<Remark> InOrder(IEnumerable<string> tags) =>
        [.. tags.Select(Find).DistinctBy(each => each.English).OrderBy(each => each.English, StringComparer.Ordinal).Select(each => each.Name)];

    private static (string English, Remark Name) Find(string tag) => Known.TryGetValue(tag, out var known) ? known : (tag, Remark.Verbatim(tag));
}
