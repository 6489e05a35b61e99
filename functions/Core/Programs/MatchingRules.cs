namespace ServerlessMentoring.Core.Programs;

/// <summary>What a match must keep, whatever else speaks for it. What a stored document leaves out is as usual.</summary>
/// <param name="NotOwnManager">Nobody is matched within their own reporting line: the manager, the manager's manager and so on, upwards and downwards.</param>
/// <param name="DifferentDepartment">Mentor and mentee come from different departments.</param>
/// <param name="SameLocation">Mentor and mentee work at the same place.</param>
/// <param name="SharedLanguage">They share a language.</param>
/// <param name="MaxHoursApart">The most hours between their time zones, 0 to 24; null for any.</param>
/// <param name="NotPairedForMonths">Months for which people who were together, or declined each other, are not put together again; 0 for none.</param>
/// <param name="LevelGap">The levels between them; null for any. Whoever has no known level is not held to it.</param>
public sealed record MatchingRules(
    bool NotOwnManager = true,
    bool DifferentDepartment = false,
    bool SameLocation = false,
    bool SharedLanguage = true,
    int? MaxHoursApart = null,
    int NotPairedForMonths = MatchingRules.UsualMonthsApart,
    LevelGap? LevelGap = null)
{
    /// <summary>The months for which people who were together are not put together again where the program does not say.</summary>
    public const int UsualMonthsApart = 12;

    /// <summary>The program's own rules about HR's attributes.</summary>
    public IReadOnlyList<AttributeRule> Attributes { get; init => field = value ?? []; } = [];
}
