namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>What rules and factors are called in sentences; in documents and answers they go by their names.</summary>
internal static class PlainNames
{
    /// <summary>What <see cref="Breach"/> says of a pair that the owner took out of the round.</summary>
    public const string TakenOut = "forbidden";

    private static readonly Dictionary<string, string> Rules = new(StringComparer.Ordinal)
    {
        ["notOneself"] = "two different people",
        ["capacity"] = "free places",
        ["active"] = "at work",
        ["blocked"] = "pairs that must never be",
        [TakenOut] = "pairs that you took out",
        ["notTogetherNow"] = "not together already",
        ["notOwnManager"] = "reporting line",
        ["sharedLanguage"] = "a language in common",
        ["differentDepartment"] = "different departments",
        ["sameLocation"] = "the same location",
        ["maxHoursApart"] = "hours apart",
        ["levelGap"] = "levels apart",
        ["attributes"] = "what HR knows besides",
        ["notPairedForMonths"] = "not together again so soon",
    };

    private static readonly Dictionary<string, string> Factors = new(StringComparer.Ordinal)
    {
        ["skills"] = "Skills",
        ["goals"] = "Goals",
        ["languages"] = "Languages",
        ["timeZone"] = "Shared working hours",
        ["department"] = "Department",
        ["location"] = "Location",
        ["level"] = "Level",
        ["menteeWishes"] = "The mentee's wishes",
        ["mentorWishes"] = "The mentor's wishes",
    };

    /// <summary>A rule in quotation marks, to stand behind "the rule"; one that a newer version has brought, by its name.</summary>
    public static string OfRule(string rule) => $"“{Rules.GetValueOrDefault(rule, rule)}”";

    /// <summary>A factor, to begin a sentence with.</summary>
    public static string OfFactor(string factor) => Factors.GetValueOrDefault(factor, factor);
}
