using System.Text.Json.Serialization;

namespace ServerlessMentoring.Core.Programs;

/// <summary>
/// How much each likeness counts in a match, 0 (not at all) to 100. Only their proportions matter. What a stored document leaves out is as usual.
/// </summary>
/// <param name="Skills">Skills that the mentee wants and the mentor offers.</param>
/// <param name="Goals">Goals that fit what the mentor offers.</param>
/// <param name="Languages">Languages in common.</param>
/// <param name="TimeZone">Working hours in common.</param>
/// <param name="Department">The same department or another one, as the kind wants it: see <see cref="ProgramKinds.WantsSameDepartment"/>.</param>
/// <param name="Location">The same place.</param>
/// <param name="Level">A mentor's level above the mentee's; in a <see cref="ProgramKind.Reverse"/> program below it.</param>
/// <param name="MenteeWishes">How high the mentee ranks the mentor among those wished for.</param>
/// <param name="MentorWishes">How high the mentor ranks the mentee among those wished for.</param>
public sealed record MatchingWeights(
    double Skills = 5,
    double Goals = 3,
    double Languages = 1,
    double TimeZone = 2,
    double Department = 1,
    double Location = 0,
    double Level = 1,
    double MenteeWishes = 4,
    double MentorWishes = 2)
{
    [JsonIgnore]
    public bool AreAllZero =>
        Skills == 0 && Goals == 0 && Languages == 0 && TimeZone == 0 && Department == 0 && Location == 0 && Level == 0 && MenteeWishes == 0 && MentorWishes == 0;
}
