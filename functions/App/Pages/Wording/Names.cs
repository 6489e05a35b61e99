using System.Globalization;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Pages.Wording;

/// <summary>Lists of names in running text.</summary>
internal static class Names
{
    /// <summary><c>Ada</c>, <c>Ada and Ravi</c>, <c>Ada, Ravi and Mei</c>.</summary>
    public static string Join(IReadOnlyList<string> names) => names.Count == 0 ? CommonTexts.TheOthers : Grammar.Join(names);

    /// <summary>Up to three names, then how many more.</summary>
    public static string Short(IReadOnlyList<string> names) =>
        names.Count <= 3 ? Join(names) : Grammar.Fill(CommonTexts.NamesAndOthers, names[0], names[1], names.Count - 2);

    /// <summary>The first sign of the first and of the last word: <c>AW</c>. A sign that takes several characters, an emoji say, stays whole.</summary>
    public static string Initials(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length switch
        {
            0 => "",
            1 => First(words[0]),
            _ => First(words[0]) + First(words[^1]),
        };
    }

    private static string First(string word) => StringInfo.GetNextTextElement(word).ToUpper(Spoken.Language);
}
