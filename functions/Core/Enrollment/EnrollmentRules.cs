using NodaTime;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Enrollment;

/// <summary>What a program says to an enrollment.</summary>
public static class EnrollmentRules
{
    /// <summary>Why a program does not take an enrollment; a withdrawal is always taken.</summary>
    /// <param name="program">The program.</param>
    /// <param name="role">The role to enroll in.</param>
    /// <param name="now">The moment, UTC.</param>
    /// <returns>The reason, for the dead letter; null when it is taken.</returns>
    public static Refusal? WhyRefused(ProgramDocument program, MemberRole role, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(program);
        return program.Status == ProgramStatus.Closed ? new($"the program {program.Id} is closed", "open the program again and replay this, or withdraw the person")
            : HasEnded(program, now) ? new(
                $"the program {program.Id} ended on {program.EndsOn:O}",
                "give the program a later endsOn and replay this, or withdraw the person")
            : program.Kind == ProgramKind.PeerGroup && role == MemberRole.Mentor ? new(
                $"in the peer group {program.Id} all enroll as mentee",
                "have HR send it again with the role mentee")
            : null;
    }

    /// <summary>Whether a program's last day is over in its own zone.</summary>
    /// <param name="program">The program.</param>
    /// <param name="now">The moment, UTC.</param>
    /// <returns>True from the midnight after <see cref="ProgramDocument.EndsOn"/> on.</returns>
    public static bool HasEnded(ProgramDocument program, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(program);
        return program.EndsOn < Today(program.TimeZone, now);
    }

    /// <summary>Whether somebody has left, or has a last day.</summary>
    /// <param name="employment">What is known; null for nothing.</param>
    public static bool IsGoing(Employment? employment) => employment is { Status: EmploymentStatus.Leaving or EmploymentStatus.Left };

    /// <summary>Whether an event waits: its effective day has not begun for the person. A recorded termination never does.</summary>
    /// <param name="hrEvent">The event.</param>
    /// <param name="timeZone">The person's IANA zone; an unknown one counts as UTC.</param>
    /// <param name="now">The moment, UTC.</param>
    /// <returns>True while its day is in the future.</returns>
    public static bool Waits(HrEvent hrEvent, string timeZone, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(hrEvent);
        return hrEvent.Type != HrEventType.TerminationRecorded && hrEvent.EffectiveDate > Today(timeZone, now);
    }

    /// <summary>The local day of a moment.</summary>
    /// <param name="timeZone">The IANA zone; an unknown one counts as UTC.</param>
    /// <param name="now">The moment, UTC.</param>
    public static DateOnly Today(string timeZone, DateTimeOffset now)
    {
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(timeZone) ?? DateTimeZone.Utc;
        return Instant.FromDateTimeOffset(now).InZone(zone).Date.ToDateOnly();
    }
}

/// <summary>Why an event cannot be applied as things stand, for whoever is to mend it. Both in plain words, one sentence each.</summary>
/// <param name="Reason">What stands in its way.</param>
/// <param name="Remedy">What would make it pass.</param>
public sealed record Refusal(string Reason, string Remedy);
