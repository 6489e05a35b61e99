using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Enrollment;

/// <summary>An enrollment as the API shows it.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Role">The role.</param>
/// <param name="Status">Whether the person takes part.</param>
/// <param name="Version">The version of the HR event that said so.</param>
/// <param name="At">When HR said so; UTC.</param>
public sealed record EnrollmentItem(string PersonId, MemberRole Role, EnrollmentStatus Status, long Version, DateTimeOffset At)
{
    /// <summary>The item of a stored enrollment.</summary>
    public static EnrollmentItem Of(ProgramEnrollment enrollment) =>
        new(enrollment.PersonId, enrollment.Role, enrollment.Status, enrollment.Version, enrollment.At);
}
