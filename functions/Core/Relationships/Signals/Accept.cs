namespace ServerlessMentoring.Core.Relationships.Signals;

/// <summary>A member's answer to the proposal.</summary>
public sealed record Accept : Signal
{
    /// <inheritdoc/>
    public override string Kind => "accept";

    /// <summary>Yes or no.</summary>
    public bool Accepted { get; init; }

    /// <summary>The ask it answers.</summary>
    public string? AskId { get; init; }

    /// <summary>Where the reason or comment is kept, if there is one.</summary>
    public string? NoteRef { get; init; }
}
