using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Enrollment;

/// <summary>
/// Whom an event enrolls by the rules of a program. It looks at the event, not at what is stored, so that any order of events ends in the
/// same enrollments.
/// </summary>
public static class RuleFits
{
    /// <summary>The enrollments that follow from an event.</summary>
    /// <param name="program">The program; a closed or ended one enrolls nobody.</param>
    /// <param name="rulesSince">Since when it has these rules, UTC: who was here, or led others, before is not new.</param>
    /// <param name="hrEvent">The event.</param>
    /// <param name="person">The person whom it is about, as stored now; null while unknown.</param>
    /// <param name="leadsSince">When we first heard that somebody reports to whom the event names as manager, UTC; null if it names nobody.</param>
    /// <param name="now">The moment, UTC.</param>
    /// <returns>Whom it enrolls, and how that is ordered.</returns>
    public static IEnumerable<(EnrollmentKey Key, RuleFit Fit)> Of(
        ProgramDocument program, DateTimeOffset rulesSince, HrEvent hrEvent, Person? person, DateTimeOffset? leadsSince, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(hrEvent);
        foreach (var rule in program.Enrollment.Where(rule => EnrollmentRules.WhyRefused(program, rule.Role, now) is null))
        {
            var fit = rule.When switch
            {
                EnrollmentTrigger.Hired => Hired(hrEvent, person is null || person.KnownSince >= rulesSince),
                EnrollmentTrigger.Attribute => HasAttribute(rule, hrEvent) ? new RuleFit(hrEvent.Stamp) : null,

                // It is the report's event, whose version says nothing of the manager's others: older than all that HR says of the manager.
                _ => leadsSince >= rulesSince ? new RuleFit(new FactStamp(0, hrEvent.Timestamp)) : null,
            };
            if (fit is not null)
            {
                var who = rule.When == EnrollmentTrigger.BecameManager ? ManagerIn(hrEvent)! : hrEvent.PersonId;
                yield return (new EnrollmentKey(program.Id, who, rule.Role), fit);
            }
        }
    }

    /// <summary>Whom an event names as the manager of somebody else; null for nobody.</summary>
    public static string? ManagerIn(HrEvent hrEvent)
    {
        ArgumentNullException.ThrowIfNull(hrEvent);
        return hrEvent.Profile?.Values.ManagerId is { } manager && manager != hrEvent.PersonId ? manager : null;
    }

    // Whatever HR says of somebody new says that they are there; the oldest of it counts, so that no word on an enrollment is older.
    private static RuleFit? Hired(HrEvent hrEvent, bool isNew) =>
        hrEvent.Type == HrEventType.Rehired ? new RuleFit(hrEvent.Stamp, hrEvent.Stamp)
        : isNew ? new RuleFit(hrEvent.Stamp)
        : null;

    private static bool HasAttribute(EnrollmentRule rule, HrEvent hrEvent) =>
        hrEvent.Profile?.Values.Attributes?.TryGetValue(rule.Attribute!, out var value) == true && (rule.Value is null || rule.Value == value);
}
