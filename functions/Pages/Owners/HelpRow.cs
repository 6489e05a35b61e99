using ServerlessMentoring.Core.Dashboards;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Pages.Owners;

/// <summary>A relationship that needs help, and what an owner can do.</summary>
public sealed record HelpRow
{
    /// <summary>Link to its page.</summary>
    public required string Url { get; init; }

    /// <summary>Names of the mentors.</summary>
    public required IReadOnlyList<string> Mentors { get; init; }

    /// <summary>Names of the mentees.</summary>
    public required IReadOnlyList<string> Mentees { get; init; }

    /// <summary>Where it stands.</summary>
    public required Phase Phase { get; init; }

    /// <summary>Whether it pauses.</summary>
    public bool Paused { get; init; }

    /// <summary>How it is doing.</summary>
    public required HealthLevel Health { get; init; }

    /// <summary>Why, the worst first.</summary>
    public required IReadOnlyList<Remark> Reasons { get; init; }

    /// <summary>What helps most.</summary>
    public required Remark Advice { get; init; }

    /// <summary>What else an owner can do, the gentlest first.</summary>
    public required IReadOnlyList<HelpMove> Moves { get; init; }

    /// <summary>What the system does by itself; null when nothing is overdue.</summary>
    public HelpReminders? Reminders { get; init; }
}
