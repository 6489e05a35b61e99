using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Pages.Owners;

/// <summary>One relationship in the owner's list.</summary>
public sealed record RelationshipRow
{
    /// <summary>Link to its page.</summary>
    public required string Url { get; init; }

    /// <summary>Names of the mentors.</summary>
    public required IReadOnlyList<string> Mentors { get; init; }

    /// <summary>Names of the mentees.</summary>
    public required IReadOnlyList<string> Mentees { get; init; }

    /// <summary>Where it stands.</summary>
    public required Phase Phase { get; init; }

    /// <summary>True while it is paused.</summary>
    public bool Paused { get; init; }

    /// <summary>How it came out; null unless it is completed.</summary>
    public Outcome? Outcome { get; init; }

    /// <summary>How it does; null once it is over.</summary>
    public required HealthLevel? Health { get; init; }

    /// <summary>Why, the worst first.</summary>
    public IReadOnlyList<Remark> Reasons { get; init; } = [];

    /// <summary>Sessions held.</summary>
    public int SessionsHeld { get; init; }

    /// <summary>Sessions that the program asks for.</summary>
    public int SessionsMinimum { get; init; }

    /// <summary>What it does by itself next; null when it waits for nobody.</summary>
    public Upcoming? Next { get; init; }
}
