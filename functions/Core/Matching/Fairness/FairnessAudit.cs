namespace ServerlessMentoring.Core.Matching.Fairness;

/// <summary>
/// Whom a round served how well: for each group of people how many were matched and how well they fit, each with an interval, so that
/// nobody reads much into few. The same round always gives the same numbers.
/// </summary>
/// <param name="Groups">The groups: mentees first, then by what the program's audit names, in its order, then by name.</param>
public sealed record FairnessAudit(IReadOnlyList<FairnessGroup> Groups)
{
    /// <summary>Groups smaller than this show how many they are, and no more: figures of one or two people are those people's own.</summary>
    public const int FewestShown = 3;

    /// <summary>Groups smaller than this, or with fewer others to compare with, are too few to say anything.</summary>
    public const int FewestReadable = 5;

    /// <summary>The audit of a round.</summary>
    /// <param name="facts">Everybody who looked for a match, and what they got.</param>
    /// <param name="attributes">What to look at, as in <see cref="Programs.MatchingPlan.Audit"/>.</param>
    public static FairnessAudit Of(IReadOnlyList<FairnessFact> facts, IEnumerable<string> attributes)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(attributes);
        var named = attributes.ToList();
        var groups =
            from side in facts.GroupBy(fact => fact.IsMentor).OrderBy(side => side.Key)
            let people = side.OrderBy(fact => fact.Person.Id, StringComparer.Ordinal).ToList()
            from attribute in named
            from each in FairnessMeasures.Of(people, attribute)
            select each;
        return new([.. groups]);
    }
}
