namespace ServerlessMentoring.Core.Relationships.Signals;

/// <summary>A member's answer to a check-in.</summary>
public sealed record CheckIn : Signal
{
    /// <inheritdoc/>
    public override string Kind => "checkIn";

    /// <summary>The check-in's ask.</summary>
    public string AskId { get; init; } = "";

    /// <summary>1 (badly) to 5 (very well).</summary>
    public int Pulse { get; init; }

    /// <summary>Whether the person asks for help; goes to the owner only.</summary>
    public bool NeedsHelp { get; init; }

    /// <summary>Where the reason or comment is kept, if there is one.</summary>
    public string? NoteRef { get; init; }
}
