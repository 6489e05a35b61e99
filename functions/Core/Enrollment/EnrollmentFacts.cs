using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Enrollment;

/// <summary>What an event says of enrollments. The newest version of each counts, whatever order they come in.</summary>
public static class EnrollmentFacts
{
    /// <summary>The enrollments that an event speaks of: one when enrolled, both roles when withdrawn without naming one.</summary>
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
        var before = Before(stored, key);
        var isEnrolled = hrEvent.Type == HrEventType.Enrolled;
        var status = isEnrolled ? EnrollmentStatus.Enrolled : EnrollmentStatus.Withdrawn;
        var after = before with
        {
            Told = before.Told is { } told && told.Stamp.IsNewerThan(hrEvent.Stamp) ? before.Told : new EnrollmentWord(status, hrEvent.Stamp),
            ToldIn = isEnrolled ? Newer(before.ToldIn, hrEvent.Stamp) : before.ToldIn,
        };
        return Same(stored, after.Settled());
    }

    /// <summary>Puts beside what is stored that a rule of the program fits.</summary>
    /// <param name="stored">What is stored under the key; null for nothing.</param>
    /// <param name="key">The enrollment.</param>
    /// <param name="fit">How the rule fits.</param>
    /// <param name="elsewhere">What is stored of the person's other role; null for nothing.</param>
    /// <returns>What to store: the same instance when that is no news.</returns>
    public static ProgramEnrollment Apply(ProgramEnrollment? stored, EnrollmentKey key, RuleFit fit, ProgramEnrollment? elsewhere)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(fit);
        var before = Before(stored, key);
        return Same(stored, (before with { ByRule = fit.With(before.ByRule) }).Beside(elsewhere));
    }

    /// <summary>Puts beside what a rule made that HR has enrolled the person in the other role.</summary>
    /// <param name="stored">What is stored; null for nothing.</param>
    /// <param name="elsewhere">What is stored of the person's other role.</param>
    /// <returns>What to store: the same instance when that is no news.</returns>
    public static ProgramEnrollment? Apply(ProgramEnrollment? stored, ProgramEnrollment? elsewhere) =>
        stored?.ByRule is null ? stored : Same(stored, stored.Beside(elsewhere));

    private static ProgramEnrollment Beside(this ProgramEnrollment enrollment, ProgramEnrollment? elsewhere) =>
        (enrollment with { ToldElsewhere = Newer(enrollment.ToldElsewhere, elsewhere?.ToldIn) }).Settled();

    private static ProgramEnrollment Before(ProgramEnrollment? stored, EnrollmentKey key) => stored switch
    {
        null => new ProgramEnrollment(key.ProgramId, key.PersonId, key.Role, default, 0, default),

        // Before there were rules, whatever was stored was HR's word.
        { Told: null, ByRule: null } => stored with { Told = new EnrollmentWord(stored.Status, new FactStamp(stored.Version, stored.At)) },
        _ => stored,
    };

    private static FactStamp? Newer(FactStamp? one, FactStamp? other) => one is { } stamp && stamp.IsNewerThan(other) ? one : other;

    private static ProgramEnrollment Same(ProgramEnrollment? stored, ProgramEnrollment after) => stored == after ? stored : after;
}
