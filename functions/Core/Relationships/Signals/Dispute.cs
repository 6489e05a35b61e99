namespace ServerlessMentoring.Core.Relationships.Signals;

/// <summary>A member says that a session logged as held was not.</summary>
public sealed record Dispute : Signal
{
    /// <inheritdoc/>
    public override string Kind => "dispute";

    /// <summary>The session.</summary>
    public string SessionId { get; init; } = "";

    /// <summary>Where the reason or comment is kept, if there is one.</summary>
    public string? NoteRef { get; init; }
}
