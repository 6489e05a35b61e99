using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>Programs with one rule fewer. The reporting line is never lifted: it guards people.</summary>
internal static class LiftedRules
{
    /// <summary>The rules without one of them; null when it is none of the program's, or none that is lifted.</summary>
    public static MatchingRules? Without(MatchingRules rules, string rule) => rule switch
    {
        "differentDepartment" => rules with { DifferentDepartment = false },
        "sameLocation" => rules with { SameLocation = false },
        "sharedLanguage" => rules with { SharedLanguage = false },
        "maxHoursApart" => rules with { MaxHoursApart = null },
        "levelGap" => rules with { LevelGap = null },
        "notPairedForMonths" => rules with { NotPairedForMonths = 0 },
        "attributes" => rules with { Attributes = [] },
        _ => null,
    };
}
