using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.Core.Dashboards;

/// <summary>One program beside others, in the numbers of its report.</summary>
public sealed record ComparedProgram
{
    public required string ProgramId { get; init; }

    public required string Name { get; init; }

    /// <summary>Whether it is a draft, open or closed.</summary>
    public required ProgramStatus Status { get; init; }

    /// <summary>Relationships that are not over.</summary>
    public required int Running { get; init; }

    /// <summary>Of those, on track at this moment.</summary>
    public required int OnTrack { get; init; }

    /// <summary>Of those, worth a look.</summary>
    public required int Attention { get; init; }

    public required int AtRisk { get; init; }

    /// <summary>Enrolled mentees who are in a relationship that is not over, in percent; null while nobody is enrolled.</summary>
    public required decimal? MatchRate { get; init; }

    public required int SessionsHeld { get; init; }

    /// <summary>Sessions that the minimum plans.</summary>
    public required int SessionsPlanned { get; init; }

    /// <summary>Held of planned in percent, counting no more for a relationship than was planned; null without a plan.</summary>
    public required decimal? HeldOfPlanned { get; init; }

    /// <summary>Mean pulse, 1 to 5; null for fewer than <see cref="WeekNumbers.PulsesForAMean"/> answers.</summary>
    public required decimal? MeanPulse { get; init; }

    /// <summary>Completed of those that are over and were not declined, in percent; null while there are none.</summary>
    public required decimal? CompletionRate { get; init; }

    /// <summary>Promoters less detractors in percent, -100 to 100; null without any feedback.</summary>
    public required decimal? NetPromoterScore { get; init; }

    /// <param name="program">The program.</param>
    /// <param name="report">Its report.</param>
    /// <param name="healths">How each running relationship is doing now.</param>
    public static ComparedProgram Of(ProgramDocument program, ProgramReport report, IReadOnlyCollection<HealthLevel> healths)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(healths);
        return new ComparedProgram
        {
            ProgramId = program.Id,
            Name = program.Name,
            Status = program.Status,
            Running = report.Total.Relationships.Running,
            OnTrack = healths.Count(health => health == HealthLevel.OnTrack),
            Attention = healths.Count(health => health == HealthLevel.Attention),
            AtRisk = healths.Count(health => health == HealthLevel.AtRisk),
            MatchRate = Ratio.Percent(report.People.Mentees.Matched, report.People.Mentees.Enrolled),
            SessionsHeld = report.Total.Sessions.Held,
            SessionsPlanned = report.Total.Sessions.Planned,
            HeldOfPlanned = report.Total.Sessions.HeldOfPlanned,
            MeanPulse = report.Total.CheckIns.Answered < WeekNumbers.PulsesForAMean ? null : report.Total.CheckIns.MeanPulse,
            CompletionRate = report.Total.Relationships.CompletionRate,
            NetPromoterScore = report.Total.Feedback.NetPromoterScore,
        };
    }
}
