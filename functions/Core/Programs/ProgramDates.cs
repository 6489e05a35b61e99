using ServerlessMentoring.Core.Enrollment;

namespace ServerlessMentoring.Core.Programs;

/// <summary>What a program's status and dates say to new matches.</summary>
public static class ProgramDates
{
    /// <summary>Why a program makes no matches at the moment, one sentence; null when it does.</summary>
    /// <param name="program">The program.</param>
    /// <param name="now">The moment, UTC.</param>
    public static string? WhyNoMatches(ProgramDocument program, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(program);
        return program.Status == ProgramStatus.Draft ? "The program is a draft; open it first."
            : program.Status == ProgramStatus.Closed ? "The program is closed."
            : EnrollmentRules.HasEnded(program, now) ? $"The program ended on {program.EndsOn:yyyy-MM-dd}."
            : program.StartsOn > EnrollmentRules.Today(program.TimeZone, now) ? $"The program starts on {program.StartsOn:yyyy-MM-dd}."
            : null;
    }
}
