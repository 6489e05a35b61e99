using ServerlessMentoring.Core.Dashboards;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Owners.Dashboards;

/// <summary>A relationship that needs help, and what an owner can do.</summary>
public sealed record HelpRow
{
    public required string Url { get; init; }

    public required IReadOnlyList<string> Mentors { get; init; }

    public required IReadOnlyList<string> Mentees { get; init; }

    public required Phase Phase { get; init; }

    public bool Paused { get; init; }

    public required HealthLevel Health { get; init; }

    /// <summary>Why, the worst first.</summary>
    public required IReadOnlyList<Remark> Reasons { get; init; }

    public required Remark Advice { get; init; }

    /// <summary>What else an owner can do, the gentlest first.</summary>
    public required IReadOnlyList<HelpMove> Moves { get; init; }

    /// <summary>What the system does by itself; null when nothing is overdue.</summary>
    public HelpReminders? Reminders { get; init; }
}

/// <summary>Reminders of what is overdue.</summary>
/// <param name="Sent">How many digests have named the ask that was named most.</param>
/// <param name="NextAt">The earliest time of another, UTC; null when none goes out any more.</param>
public sealed record HelpReminders(int Sent, DateTimeOffset? NextAt);
