using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;

namespace ServerlessMentoring.Tests.Wording;

/// <summary>The texts of one room, as they stand in its files.</summary>
/// <param name="Name">The room: <c>HealthTexts</c>.</param>
/// <param name="Texts">Where they are.</param>
public sealed partial record TextRoom(string Name, ResourceManager Texts)
{
    /// <summary>All rooms of an assembly.</summary>
    public static IReadOnlyList<TextRoom> AllOf(Assembly assembly) =>
    [
        .. assembly.GetExportedTypes()
            .Where(type => type.Name.EndsWith("Texts", StringComparison.Ordinal))
            .Select(type => (type.Name, Property: type.GetProperty("ResourceManager", BindingFlags.Public | BindingFlags.Static)))
            .Where(each => each.Property is not null)
            .Select(each => new TextRoom(each.Name, (ResourceManager)each.Property!.GetValue(null)!)),
    ];

    /// <summary>The texts of a language alone, by key.</summary>
    /// <param name="language">The language; the invariant one is English.</param>
    public IReadOnlyDictionary<string, string> In(CultureInfo language) =>
        Texts.GetResourceSet(language, createIfNotExists: true, tryParents: false)?.Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "") ?? [];

    /// <summary>What is wrong with this room in a language, each with its key.</summary>
    public IEnumerable<string> FaultsIn(CultureInfo language)
    {
        var (english, other) = (In(CultureInfo.InvariantCulture), In(language));
        foreach (var key in english.Keys.Concat(other.Keys).Distinct())
        {
            if (!english.TryGetValue(key, out var meant) || !other.TryGetValue(key, out var said))
            {
                yield return $"{Name}.{key} is missing in {(english.ContainsKey(key) ? language.Name : "en")}";
            }
            else if (string.IsNullOrWhiteSpace(meant) || string.IsNullOrWhiteSpace(said))
            {
                yield return $"{Name}.{key} is empty";
            }
            else if (!PlacesOf(meant).SequenceEqual(PlacesOf(said)))
            {
                yield return $"{Name}.{key} has other places in {language.Name}";
            }
            else if (!HaveTwoForms(meant) || !HaveTwoForms(said))
            {
                yield return $"{Name}.{key} has a plural without exactly two forms";
            }
        }
    }

    private static IEnumerable<string> PlacesOf(string text) => Place().Matches(text).Select(place => place.Groups["number"].Value).Distinct().Order();

    private static bool HaveTwoForms(string text) => Place().Matches(text)
        .Select(place => place.Groups["format"].Value.Split('|').Length)
        .All(forms => forms <= 2) && !Place().Replace(text, "").Contains('{', StringComparison.Ordinal);

    [GeneratedRegex(@"\{(?<number>[0-9]+)(:(?<format>[^{}]*))?\}")]
    private static partial Regex Place();
}
