namespace ServerlessMentoring.Core.Relationships.Signals;

/// <summary>A member's wish to finish before the planned end.</summary>
public sealed record FinishEarly : Signal
{
    /// <inheritdoc/>
    public override string Kind => "finishEarly";
}
