using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Owners.Dashboards;

/// <summary>One relationship in the owner's list.</summary>
public sealed record ListedRelationship
{
    public required string Url { get; init; }

    public required IReadOnlyList<string> Mentors { get; init; }

    public required IReadOnlyList<string> Mentees { get; init; }

    public required Phase Phase { get; init; }

    /// <summary>True while it is paused.</summary>
    public bool Paused { get; init; }

    /// <summary>How it came out; null unless it is completed.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>How it does; null once it is over.</summary>
    public required HealthLevel? Health { get; init; }

    /// <summary>Why, the worst first.</summary>
    public IReadOnlyList<Remark> Reasons { get; init; } = [];

    public int SessionsHeld { get; init; }

    /// <summary>Sessions that the program asks for.</summary>
    public int SessionsMinimum { get; init; }

    /// <summary>What it does by itself next; null when it waits for nobody.</summary>
    public Upcoming? Next { get; init; }
}
