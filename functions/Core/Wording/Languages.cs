using System.Globalization;
using ServerlessMentoring.Core.People;

namespace ServerlessMentoring.Core.Wording;

/// <summary>The languages that pages and mails are written in. To add one, translate every <c>*Texts.resx</c> and name it here.</summary>
public static class Languages
{
    /// <summary>English: what is spoken where nobody said otherwise.</summary>
    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en");

    public static CultureInfo German { get; } = CultureInfo.GetCultureInfo("de");

    /// <summary>All of them, the default first.</summary>
    public static IReadOnlyList<CultureInfo> All { get; } = [English, German];

    /// <summary>The language of a tag: <c>de-AT</c> and <c>DE</c> are German.</summary>
    /// <param name="tag">A language tag (BCP 47); null for none.</param>
    /// <returns>The language; null when we do not write in it.</returns>
    public static CultureInfo? Of(string? tag)
    {
        var primary = tag?.Split('-', '_')[0];
        return All.FirstOrDefault(language => string.Equals(language.Name, primary, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// The language to address a person in: the one they chose, else the first that HR lists and we write in, else the program's,
    /// else English.
    /// </summary>
    /// <param name="person">The person; null for whoever is unknown.</param>
    /// <param name="programLanguage">The program's language tag, if the matter belongs to one.</param>
    public static CultureInfo Of(Person? person, string? programLanguage = null) =>
        OwnOf(person) ?? Of(programLanguage) ?? English;

    /// <summary>The language that a person chose, else the first that HR lists and we write in; null when neither says.</summary>
    /// <param name="person">The person; null for whoever is unknown.</param>
    public static CultureInfo? OwnOf(Person? person) =>
        Of(person?.Own.Language) ?? person?.Profile.Languages?.Select(Of).FirstOrDefault(language => language is not null);
}
