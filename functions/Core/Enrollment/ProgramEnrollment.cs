using System.Text.Json.Serialization;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Enrollment;

/// <summary>
/// A person's place in a program. There is one per program, person and role. What HR says and what the program's rules say are kept side
/// by side; the newer one counts, HR's among equals.
/// </summary>
/// <param name="ProgramId">The program.</param>
/// <param name="PersonId">The person.</param>
/// <param name="Role">The role.</param>
/// <param name="Status">Whether the person takes part.</param>
/// <param name="Version">The version of the event that made it so.</param>
/// <param name="At">When HR wrote that event, UTC.</param>
public sealed record ProgramEnrollment(
    string ProgramId, string PersonId, MemberRole Role, EnrollmentStatus Status, long Version, DateTimeOffset At)
{
    /// <summary>What HR last said of it; null while only a rule has.</summary>
    public EnrollmentWord? Told { get; init; }

    /// <summary>The newest event by which HR enrolled the person in this role, withdrawn since or not; null for none.</summary>
    public FactStamp? ToldIn { get; init; }

    /// <summary>How a rule of the program fits; null while none does.</summary>
    public RuleFit? ByRule { get; init; }

    /// <summary>
    /// The newest event by which HR enrolled the person in the other role; null for none. Whom HR itself has made a mentor, no rule makes a mentee.
    /// </summary>
    public FactStamp? ToldElsewhere { get; init; }

    /// <summary>Whether this is only the trace of a rule that does not count: no enrollment that anybody ever had.</summary>
    [JsonIgnore]
    public bool IsVoid => Told is null && Status == EnrollmentStatus.Withdrawn && ByRule is not null;

    private bool RuleCounts =>
        ByRule is not null && (ToldElsewhere is not { } elsewhere || ByRule.Anew?.Version > elsewhere.Version);

    /// <summary>The same facts, with what follows from them.</summary>
    internal ProgramEnrollment Settled()
    {
        var word = RuleCounts && (Told is null || ByRule!.Stamp.Version > Told.Stamp.Version) ? new EnrollmentWord(EnrollmentStatus.Enrolled, ByRule!.Stamp)
            : Told ?? new EnrollmentWord(EnrollmentStatus.Withdrawn, ByRule!.Stamp);
        return this with { Status = word.Status, Version = word.Stamp.Version, At = word.Stamp.At };
    }
}
