using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>What rules and factors are called in sentences; in documents and answers they go by their names.</summary>
internal static class PlainNames
{
    /// <summary>What <see cref="Breach"/> says of a pair that the owner took out of the round.</summary>
    public const string TakenOut = "forbidden";

    /// <summary>A rule, to stand in quotation marks; one that a newer version has brought, by its name.</summary>
    public static Remark OfRule(string rule) => Of("Rule", rule);

    /// <summary>A factor, to begin a sentence with.</summary>
    public static Remark OfFactor(string factor) => Of("Factor", factor);

    private static Remark Of(string sort, string name)
    {
        var text = $"{sort}{char.ToUpperInvariant(name[0])}{name[1..]}";
        return RoundTexts.ResourceManager.GetString(text, Languages.English) is null ? Remark.Verbatim(name) : Remarks.Round(text);
    }
}
