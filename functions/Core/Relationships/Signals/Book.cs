namespace ServerlessMentoring.Core.Relationships.Signals;

/// <summary>A time for the kickoff or a session, or a new time for one that is booked.</summary>
public sealed record Book : Signal
{
    /// <inheritdoc/>
    public override string Kind => "book";

    /// <summary>The ask it answers, if it came by one.</summary>
    public string? AskId { get; init; }

    /// <summary>The booked session to move; null to book the kickoff or a new session.</summary>
    public string? SessionId { get; init; }

    /// <summary>When it starts, UTC.</summary>
    public DateTimeOffset StartsAt { get; init; }

    /// <summary>How long it lasts, 5 to 480 minutes.</summary>
    public int DurationMinutes { get; init; }
}
