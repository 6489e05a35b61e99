namespace ServerlessMentoring.Core.Relationships.Signals;

/// <summary>HR reports that a member is back.</summary>
public sealed record PersonReturned : Signal
{
    /// <inheritdoc/>
    public override string Kind => "personReturned";
}
