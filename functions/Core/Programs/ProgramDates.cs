using ServerlessMentoring.Core.Enrollment;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Programs;

/// <summary>What a program's status and dates say to new matches.</summary>
public static class ProgramDates
{
    /// <summary>Why a program makes no matches at the moment, one sentence; null when it does.</summary>
    /// <param name="program">The program.</param>
    /// <param name="now">The moment, UTC.</param>
    public static Remark? WhyNoMatches(ProgramDocument program, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(program);
        return program.Status == ProgramStatus.Draft ? Say(nameof(ProgramDateTexts.Draft))
            : program.Status == ProgramStatus.Closed ? Say(nameof(ProgramDateTexts.Closed))
            : EnrollmentRules.HasEnded(program, now) ? Say(nameof(ProgramDateTexts.Ended), program.EndsOn!.Value)
            : program.StartsOn is { } start && start > EnrollmentRules.Today(program.TimeZone, now) ? Say(nameof(ProgramDateTexts.Starts), start)
            : null;
    }

    private static Remark Say(string name, params object[] arguments) => Remark.Of(ProgramDateTexts.ResourceManager, name, arguments);
}
