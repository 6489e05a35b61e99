namespace ServerlessMentoring.Core.Relationships.Signals;

/// <summary>HR reports that a member is on leave.</summary>
public sealed record PersonAway : Signal
{
    /// <inheritdoc/>
    public override string Kind => "personAway";
}
