using ServerlessMentoring.App.People;

namespace ServerlessMentoring.App.Choice;

/// <summary>Somebody whom the reader may choose.</summary>
public sealed record ChoiceCard
{
    /// <summary>The person's id, which forms send.</summary>
    public required string Id { get; init; }

    public required PersonCard Person { get; init; }

    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>What a mentor can teach, or what a mentee wants to learn.</summary>
    public IReadOnlyList<string> Skills { get; init; } = [];

    /// <summary>What a mentee wants to reach; empty for mentors.</summary>
    public IReadOnlyList<string> Goals { get; init; } = [];

    /// <summary>Relationships of the program that a mentor has completed; null for mentees.</summary>
    public int? Completed { get; init; }

    /// <summary>Sessions that a mentor has led in the program.</summary>
    public int SessionsLed { get; init; }

    /// <summary>Places that a mentor has left; null for mentees.</summary>
    public int? FreePlaces { get; init; }

    /// <summary>The working hours that the two share, in plain words.</summary>
    public string? Hours { get; init; }

    /// <summary>Whether the person is among the reader's wishes.</summary>
    public bool IsWished { get; init; }

    /// <summary>Why the person cannot be asked or picked just now, one sentence; null when they can.</summary>
    public string? WhyNot { get; init; }
}
