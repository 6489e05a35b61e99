using ServerlessMentoring.Core.Matching.Traits;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>The hard rules of a round: those that hold everywhere, and those that its program has switched on.</summary>
public static class MatchRules
{
    /// <summary>The rules, in the order in which people hear of them.</summary>
    /// <param name="round">The round.</param>
    public static IReadOnlyList<IMatchRule> Of(RoundInput round)
    {
        ArgumentNullException.ThrowIfNull(round);
        return [.. Everywhere(round), .. OfProgram(round)];
    }

    private static IEnumerable<IMatchRule> Everywhere(RoundInput round) =>
    [
        new NotOneself(),
        new HasPlace(),
        new IsAtWork(),
        new NotBlocked(round.Blocked),
        new NotForbidden(round.Forbidden),
        new NotTogetherNow(round.Past),
    ];

    private static IEnumerable<IMatchRule> OfProgram(RoundInput round)
    {
        var rules = round.Plan.Rules;
        if (rules.NotOwnManager)
        {
            yield return new NotOwnManager();
        }

        if (rules.SharedLanguage)
        {
            yield return new SharedLanguage();
        }

        if (rules.DifferentDepartment)
        {
            yield return new DifferentDepartment();
        }

        if (rules.SameLocation)
        {
            yield return new SameLocation();
        }

        if (rules.MaxHoursApart is { } hours)
        {
            yield return new MaxHoursApart(hours, new Clock(round.Today));
        }

        if (rules.LevelGap is { } gap)
        {
            yield return new WithinLevelGap(gap, new Ladder(round.Plan.Levels, round.Kind));
        }

        foreach (var rule in rules.Attributes)
        {
            yield return new AttributeLikeness(rule);
        }

        if (rules.NotPairedForMonths > 0)
        {
            yield return new NotPairedAgain(round.Past, rules.NotPairedForMonths, round.Today);
        }
    }
}
