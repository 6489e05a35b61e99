using ServerlessMentoring.Core.Enrollment;

namespace ServerlessMentoring.Core.People;

/// <summary>
/// What events say of the employment. It is three facts, each ordered by itself, so that a leave and a termination that cross on their way
/// both count: whether the person is away, whether they have left, and their last day.
/// </summary>
internal static class EmploymentFacts
{
    /// <param name="person">The person as stored.</param>
    /// <param name="hrEvent">The event.</param>
    /// <param name="today">The person's local day: a recorded termination takes effect when its day is over.</param>
    public static Person Apply(Person person, HrEvent hrEvent, DateOnly today)
    {
        var stamp = hrEvent.Stamp;
        var (employment, stamps) = (person.Employment, person.EmploymentStamps);
        if (IsAwayAfter(hrEvent) is { } away && !IsOld(stamps.Leave))
        {
            (employment, stamps) = (employment with { OnLeave = away }, stamps with { Leave = stamp });
        }

        if (HasLeftAfter(hrEvent, today) is { } left && !IsOld(stamps.Termination))
        {
            (employment, stamps) = (employment with { HasLeft = left }, stamps with { Termination = stamp });
        }

        if (SpeaksOfLastDay(hrEvent) && !IsOld(stamps.LastDay))
        {
            (employment, stamps) = (employment with { LeavesOn = LastDayAfter(hrEvent) }, stamps with { LastDay = stamp });
        }

        return employment == person.Employment && stamps == person.EmploymentStamps
            ? person
            : person with { Employment = employment, EmploymentStamps = stamps };

        bool IsOld(FactStamp? stored) => stored is { } there && there.IsNewerThan(stamp);
    }

    private static bool? IsAwayAfter(HrEvent hrEvent) => hrEvent.Type switch
    {
        HrEventType.LeaveStarted => true,
        HrEventType.LeaveEnded or HrEventType.Rehired => false,
        _ => null,
    };

    private static bool? HasLeftAfter(HrEvent hrEvent, DateOnly today) => hrEvent.Type switch
    {
        HrEventType.TerminationRecorded => hrEvent.EffectiveDate < today,
        HrEventType.TerminationEffective => true,
        HrEventType.TerminationCancelled or HrEventType.Rehired => false,
        _ => null,
    };

    private static bool SpeaksOfLastDay(HrEvent hrEvent) => hrEvent.Type switch
    {
        HrEventType.TerminationRecorded or HrEventType.TerminationCancelled or HrEventType.Rehired => true,
        HrEventType.TerminationEffective => hrEvent.EffectiveDate is not null,
        _ => false,
    };

    private static DateOnly? LastDayAfter(HrEvent hrEvent) =>
        hrEvent.Type is HrEventType.TerminationRecorded or HrEventType.TerminationEffective ? hrEvent.EffectiveDate : null;
}
