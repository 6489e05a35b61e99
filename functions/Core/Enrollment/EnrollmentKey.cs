using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Enrollment;

/// <summary>What an enrollment is found by.</summary>
public sealed record EnrollmentKey(string ProgramId, string PersonId, MemberRole Role)
{
    /// <summary>The same person and program in the other role.</summary>
    public EnrollmentKey Other => this with { Role = Role == MemberRole.Mentor ? MemberRole.Mentee : MemberRole.Mentor };
}
