using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Matching;

/// <summary>
/// Finds attributes that a program names and nobody has. When the program is written down HR may not have sent anybody yet, so only a round can
/// tell: a misspelled name would silently mean nothing.
/// </summary>
public static class AttributeCheck
{
    /// <summary>What an audit knows of every person, without an attribute of HR's.</summary>
    private static readonly HashSet<string> Known = new(MatchingPlan.UsualAudit, StringComparer.Ordinal);

    /// <param name="round">The round; without people nothing is amiss.</param>
    /// <returns>The faults, by JSON paths of the program document; empty for none.</returns>
    public static IReadOnlyList<Fault> Of(RoundInput round)
    {
        ArgumentNullException.ThrowIfNull(round);
        var people = round.Mentors.Concat(round.Mentees).ToList();
        if (people.Count == 0)
        {
            return [];
        }

        var rules = round.Plan.Rules.Attributes.Select((rule, index) => (Name: rule.Attribute, Path: $"$.matching.rules.attributes[{index}].attribute"));
        var audit = round.Plan.Audit.Select((name, index) => (Name: name, Path: $"$.matching.audit[{index}]")).Where(each => !Known.Contains(each.Name));
        return
        [
            .. rules.Concat(audit)
                .Where(named => !people.Exists(person => person.Attributes.ContainsKey(named.Name)))
                .Select(named => new Fault(named.Path, Remarks.Pin(nameof(PinTexts.Attribute)))),
        ];
    }
}
