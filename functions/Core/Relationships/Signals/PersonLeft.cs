namespace ServerlessMentoring.Core.Relationships.Signals;

/// <summary>A member left the program or the company.</summary>
public sealed record PersonLeft : Signal
{
    /// <inheritdoc/>
    public override string Kind => "personLeft";

    /// <summary>Withdrawn or terminated.</summary>
    public LeaveReason Why { get; init; }
}
