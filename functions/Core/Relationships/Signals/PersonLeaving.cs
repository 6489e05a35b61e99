namespace ServerlessMentoring.Core.Relationships.Signals;

/// <summary>HR reports that a member will leave the company, or stays after all.</summary>
public sealed record PersonLeaving : Signal
{
    /// <inheritdoc/>
    public override string Kind => "personLeaving";

    /// <summary>The last day, in the member's own zone; null when the member stays.</summary>
    public DateOnly? LastDay { get; init; }
}
