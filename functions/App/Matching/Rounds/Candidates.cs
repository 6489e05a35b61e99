using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>People as a round sees them.</summary>
internal static class Candidates
{
    /// <summary>A person with nothing that a round does not look at.</summary>
    /// <param name="person">The person.</param>
    /// <param name="line">The reporting line, nearest first.</param>
    /// <param name="plan">The program's plan: of HR's attributes it says which count.</param>
    public static Candidate Of(Person person, IReadOnlyList<string> line, MatchingPlan plan) => new()
    {
        Id = person.Id,
        Employment = person.Employment.Status,
        ManagerChain = line,
        Department = person.Department,
        Level = person.Profile.Level,
        Location = person.Location,
        Languages = person.Profile.Languages ?? [],
        SkillsOffered = person.SkillsOffered,
        SkillsWanted = person.SkillsWanted,
        Goals = person.Goals,
        TimeZone = person.TimeZone,
        WorkingHours = person.WorkingHours,
        Attributes = AttributesOf(person, plan),
    };

    /// <summary>Only what the program's rules or its audit name: a round keeps no more of a person than it looks at.</summary>
    private static Dictionary<string, string> AttributesOf(Person person, MatchingPlan plan)
    {
        var named = plan.Rules.Attributes.Select(rule => rule.Attribute).Concat(plan.Audit).ToHashSet(StringComparer.Ordinal);
        return (person.Profile.Attributes ?? new Dictionary<string, string>()).Where(pair => named.Contains(pair.Key)).ToDictionary();
    }
}
