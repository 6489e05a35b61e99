using System.Text.Json.Serialization;

namespace ServerlessMentoring.Core.Programs;

/// <summary>How much each likeness counts in a match, 0 (not at all) to 100. Only their proportions matter.</summary>
public sealed record MatchingWeights
{
    /// <summary>Skills that the mentee wants and the mentor offers.</summary>
    public double Skills { get; init; } = 5;

    /// <summary>Goals that fit what the mentor offers.</summary>
    public double Goals { get; init; } = 3;

    /// <summary>Languages in common.</summary>
    public double Languages { get; init; } = 1;

    /// <summary>Working hours in common.</summary>
    public double TimeZone { get; init; } = 2;

    /// <summary>The same department or another one, as the kind wants it: see <see cref="ProgramKinds.WantsSameDepartment"/>.</summary>
    public double Department { get; init; } = 1;

    /// <summary>The same place.</summary>
    public double Location { get; init; }

    /// <summary>A mentor's level above the mentee's; in a <see cref="ProgramKind.Reverse"/> program below it.</summary>
    public double Level { get; init; } = 1;

    /// <summary>How high the mentee ranks the mentor among those wished for.</summary>
    public double MenteeWishes { get; init; } = 4;

    /// <summary>How high the mentor ranks the mentee among those wished for.</summary>
    public double MentorWishes { get; init; } = 2;

    /// <summary>Whether nothing counts.</summary>
    [JsonIgnore]
    public bool AreAllZero =>
        Skills == 0 && Goals == 0 && Languages == 0 && TimeZone == 0 && Department == 0 && Location == 0 && Level == 0 && MenteeWishes == 0 && MentorWishes == 0;
}
