using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Reading;

namespace ServerlessMentoring.Core.Enrollment;

/// <summary>Reads the profile of an event. A field that is there, even null, is part of the change; others stay.</summary>
internal static class HrProfileFields
{
    private const int MaxAttributes = 50;

    public static ProfileChange Change(ObjectReader profile, string prefix) => new(
        new PersonProfile
        {
            Email = profile.OptionalText("email", 400, format: Formats.Email),
            DisplayName = profile.OptionalText("displayName", 200),
            JobTitle = profile.OptionalText("jobTitle", 200),
            TimeZone = profile.OptionalText("timeZone", 100, format: Formats.Zone),
            ManagerId = profile.OptionalText("managerId", 400, format: id => HrEventReader.PersonIdRule(id, prefix)) is { } manager
                ? prefix + manager
                : null,
            Department = profile.OptionalText("department", 200),
            Level = profile.OptionalText("level", 100),
            Location = profile.OptionalText("location", 200),
            Languages = profile.OptionalTexts("languages", 20, 100, Formats.Language),
            SkillsOffered = profile.OptionalTexts("skillsOffered", 50, 100),
            SkillsWanted = profile.OptionalTexts("skillsWanted", 50, 100),
            Goals = profile.OptionalTexts("goals", 10, 500),
            About = profile.OptionalText("about", 2000, lines: true),
            WorkingHours = profile.OptionalObject("workingHours") is { } hours ? ScheduleFields.WorkingHours(hours) : null,
            Capacity = profile.OptionalInt("capacity", 0, 50),
            Attributes = profile.OptionalObject("attributes") is { } attributes ? Attributes(profile, attributes) : null,
        },
        [.. ProfileFields.Names.Where(profile.Has)]);

    private static Dictionary<string, string> Attributes(ObjectReader profile, ObjectReader attributes)
    {
        var read = new Dictionary<string, string>(StringComparer.Ordinal);
        if (attributes.Names.Count() > MaxAttributes)
        {
            profile.Refuse("attributes", $"must have at most {MaxAttributes} fields");
            return read;
        }

        foreach (var name in attributes.Names)
        {
            if (name.Length > 64 || TextRule.Broken(name, lines: false) is not null)
            {
                attributes.Refuse(name, "must have a name of at most 64 characters, none of them a control character");
            }
            else if (attributes.Scalar(name, 200) is { } value)
            {
                read[name] = value;
            }
        }

        return read;
    }
}
