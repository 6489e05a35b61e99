namespace ServerlessMentoring.Core.Relationships.Signals;

/// <summary>Somebody who was a member of a group that goes on is to be forgotten: another id takes the place of theirs, and nothing else changes.</summary>
public sealed record MemberErased : Signal
{
    /// <inheritdoc/>
    public override string Kind => "memberErased";

    /// <summary>The id that takes the place.</summary>
    public string Tombstone { get; init; } = "";
}
