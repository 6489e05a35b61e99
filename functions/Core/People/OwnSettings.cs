using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.People;

/// <summary>What a person set by link. It outranks what HR says; null leaves it to HR.</summary>
public sealed record OwnSettings
{
    public string? About { get; init; }

    public IReadOnlyList<string>? SkillsOffered { get; init; }

    /// <summary>What one wants to learn.</summary>
    public IReadOnlyList<string>? SkillsWanted { get; init; }

    /// <summary>What one wants to reach.</summary>
    public IReadOnlyList<string>? Goals { get; init; }

    /// <summary>The local hours of work.</summary>
    public WorkingHours? WorkingHours { get; init; }

    /// <summary>Weekly local hours offered for sessions; booking offers these before all working hours.</summary>
    public IReadOnlyList<WeeklyHours>? Offered { get; init; }

    /// <summary>How many mentees one takes.</summary>
    public int? Capacity { get; init; }

    /// <summary>The language of one's pages and mails, as a tag such as <c>de</c>.</summary>
    public string? Language { get; init; }
}
