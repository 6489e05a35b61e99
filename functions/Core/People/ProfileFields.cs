namespace ServerlessMentoring.Core.People;

/// <summary>The fields of a profile by name, and how each is taken over.</summary>
internal static class ProfileFields
{
    private static readonly Dictionary<string, Func<PersonProfile, PersonProfile, PersonProfile>> Takers = new(StringComparer.Ordinal)
    {
        ["email"] = (to, from) => to with { Email = from.Email },
        ["displayName"] = (to, from) => to with { DisplayName = from.DisplayName },
        ["jobTitle"] = (to, from) => to with { JobTitle = from.JobTitle },
        ["timeZone"] = (to, from) => to with { TimeZone = from.TimeZone },
        ["managerId"] = (to, from) => to with { ManagerId = from.ManagerId },
        ["department"] = (to, from) => to with { Department = from.Department },
        ["level"] = (to, from) => to with { Level = from.Level },
        ["location"] = (to, from) => to with { Location = from.Location },
        ["languages"] = (to, from) => to with { Languages = from.Languages },
        ["skillsOffered"] = (to, from) => to with { SkillsOffered = from.SkillsOffered },
        ["skillsWanted"] = (to, from) => to with { SkillsWanted = from.SkillsWanted },
        ["goals"] = (to, from) => to with { Goals = from.Goals },
        ["about"] = (to, from) => to with { About = from.About },
        ["workingHours"] = (to, from) => to with { WorkingHours = from.WorkingHours },
        ["capacity"] = (to, from) => to with { Capacity = from.Capacity },
        ["attributes"] = (to, from) => to with { Attributes = from.Attributes },
    };

    public static IEnumerable<string> Names => Takers.Keys;

    public static PersonProfile Take(string name, PersonProfile to, PersonProfile from) => Takers[name](to, from);
}
