using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Enrollment;

/// <summary>What an event says of enrollments. The newest version of each counts, whatever order they come in.</summary>
public static class EnrollmentFacts
{
    /// <summary>The enrollments that an event speaks of: one when enrolled, both roles when withdrawn without naming one.</summary>
    /// <param name="hrEvent">The event.</param>
    /// <returns>Their keys; empty for events that say nothing of enrollments.</returns>
    public static IReadOnlyList<EnrollmentKey> Touched(HrEvent hrEvent)
    {
        ArgumentNullException.ThrowIfNull(hrEvent);
        if (hrEvent.Type is not (HrEventType.Enrolled or HrEventType.Withdrawn) || hrEvent.ProgramId is not { } program)
        {
            return [];
        }

        MemberRole[] roles = hrEvent.Role is { } role ? [role] : [MemberRole.Mentor, MemberRole.Mentee];
        return [.. roles.Select(each => new EnrollmentKey(program, hrEvent.PersonId, each))];
    }

    /// <summary>
    /// Puts an event's fact beside what is stored. A withdrawal of somebody never enrolled is kept too: the
    /// enrollment that it ends may still be on its way.
    /// </summary>
    /// <param name="stored">What is stored under the key; null for nothing.</param>
    /// <param name="key">One of <see cref="Touched"/>.</param>
    /// <param name="hrEvent">The event.</param>
    /// <returns>What to store: the same instance when something newer is stored.</returns>
    public static ProgramEnrollment Apply(ProgramEnrollment? stored, EnrollmentKey key, HrEvent hrEvent)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(hrEvent);
        if (stored is not null && stored.Version > hrEvent.Version)
        {
            return stored;
        }

        var status = hrEvent.Type == HrEventType.Enrolled ? EnrollmentStatus.Enrolled : EnrollmentStatus.Withdrawn;
        return new ProgramEnrollment(key.ProgramId, key.PersonId, key.Role, status, hrEvent.Version, hrEvent.Timestamp);
    }
}
