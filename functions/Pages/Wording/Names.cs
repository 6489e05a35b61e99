using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Pages.Wording;

/// <summary>Lists of names in running text.</summary>
internal static class Names
{
    /// <summary><c>Ada</c>, <c>Ada and Ravi</c>, <c>Ada, Ravi and Mei</c>.</summary>
    public static string Join(IReadOnlyList<string> names) => names.Count == 0 ? CommonTexts.TheOthers : Grammar.Join(names);

    /// <summary>Up to three names, then how many more.</summary>
    public static string Short(IReadOnlyList<string> names) =>
        names.Count <= 3 ? Join(names) : Grammar.Fill(CommonTexts.NamesAndOthers, names[0], names[1], names.Count - 2);
}
