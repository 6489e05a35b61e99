namespace ServerlessMentoring.Core.Relationships;

/// <summary>A member's wish to finish early. It lapses after 14 days without the others'.</summary>
public sealed record FinishWish
{
    public string PersonId { get; init; } = "";

    /// <summary>When it was expressed, UTC.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>When it lapses, UTC.</summary>
    public DateTimeOffset LapsesAt { get; init; }
}
