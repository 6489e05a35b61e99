using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Reports;

/// <summary>A program in a few numbers, kept once a week so that the next week has something to compare with.</summary>
/// <param name="Week">The ISO week, <c>2026-W10</c>.</param>
public sealed record WeekFigures(string Week)
{
    public int Running { get; init; }

    /// <summary>Those of them that are at risk.</summary>
    public int AtRisk { get; init; }

    /// <summary>Those of them that are worth a look.</summary>
    public int Attention { get; init; }

    public int SessionsHeld { get; init; }

    /// <summary>Check-ins answered so far.</summary>
    public int CheckInsAnswered { get; init; }

    public int Completed { get; init; }

    public int Overdue { get; init; }

    /// <summary>People who are enrolled and in no running relationship, each role once.</summary>
    public int Unmatched { get; init; }

    /// <summary>Whether there is nothing to tell of: nothing runs, and nothing moved since the week before.</summary>
    public bool IsSilent { get; init; }

    /// <summary>The figures of a moment.</summary>
    /// <param name="week">Of which week.</param>
    /// <param name="report">The program's report of this moment.</param>
    /// <param name="healths">How each running relationship is doing now.</param>
    /// <param name="overdue">How many asks are overdue now.</param>
    public static WeekFigures Of(string week, ProgramReport report, IReadOnlyCollection<HealthLevel> healths, int overdue)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(healths);
        return new WeekFigures(week)
        {
            Running = healths.Count,
            AtRisk = healths.Count(health => health == HealthLevel.AtRisk),
            Attention = healths.Count(health => health == HealthLevel.Attention),
            SessionsHeld = report.Total.Sessions.Held,
            CheckInsAnswered = report.Total.CheckIns.Answered,
            Completed = report.Total.Relationships.Completed,
            Overdue = overdue,
            Unmatched = report.People.Mentors.Unmatched + report.People.Mentees.Unmatched,
        };
    }
}
