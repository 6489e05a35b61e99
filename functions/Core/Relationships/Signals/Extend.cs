namespace ServerlessMentoring.Core.Relationships.Signals;

/// <summary>The owner gives the present phase more time.</summary>
public sealed record Extend : Signal
{
    /// <inheritdoc/>
    public override string Kind => "extend";

    /// <summary>How many weeks, 1 to 52.</summary>
    public int Weeks { get; init; }
}
