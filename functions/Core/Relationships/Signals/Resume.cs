namespace ServerlessMentoring.Core.Relationships.Signals;

/// <summary>End a pause.</summary>
public sealed record Resume : Signal
{
    /// <inheritdoc/>
    public override string Kind => "resume";

    /// <summary>Which cause ends; null for all that the sender may end.</summary>
    public PauseCause? Cause { get; init; }
}
