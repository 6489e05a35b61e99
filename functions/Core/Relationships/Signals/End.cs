namespace ServerlessMentoring.Core.Relationships.Signals;

/// <summary>End the relationship (in a pair, or by the owner), or leave the group. No fault implied.</summary>
public sealed record End : Signal
{
    /// <inheritdoc/>
    public override string Kind => "end";

    /// <summary>By the owner: everyone is to be matched anew.</summary>
    public bool Rematch { get; init; }

    /// <summary>Where the reason or comment is kept, if there is one.</summary>
    public string? NoteRef { get; init; }
}
