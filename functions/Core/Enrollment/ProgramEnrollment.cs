using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Enrollment;

/// <summary>A person's place in a program. There is one per program, person and role.</summary>
/// <param name="ProgramId">The program.</param>
/// <param name="PersonId">The person.</param>
/// <param name="Role">The role.</param>
/// <param name="Status">Whether the person takes part.</param>
/// <param name="Version">The version of the event that said so.</param>
/// <param name="At">When HR said so, UTC.</param>
public sealed record ProgramEnrollment(
    string ProgramId, string PersonId, MemberRole Role, EnrollmentStatus Status, long Version, DateTimeOffset At);
