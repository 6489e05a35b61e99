namespace ServerlessMentoring.Core.Relationships.Signals;

/// <summary>How a session went.</summary>
public sealed record LogSession : Signal
{
    /// <inheritdoc/>
    public override string Kind => "logSession";

    /// <summary>The ask it answers.</summary>
    public string? AskId { get; init; }

    /// <summary>The session.</summary>
    public string SessionId { get; init; } = "";

    /// <summary>What became of it.</summary>
    public SessionOutcome SessionOutcome { get; init; }

    /// <summary>How good it was, 1 to 5.</summary>
    public int? Quality { get; init; }

    /// <summary>How many agenda points were done.</summary>
    public int AgendaDone { get; init; }

    /// <summary>How many action items were noted.</summary>
    public int ActionItems { get; init; }

    /// <summary>How many learnings were noted.</summary>
    public int Learnings { get; init; }

    /// <summary>The new time, UTC, when it was moved and the time is known.</summary>
    public DateTimeOffset? MovedTo { get; init; }
}
