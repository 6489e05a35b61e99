namespace ServerlessMentoring.Core.Relationships;

/// <summary>What is known about an ask.</summary>
public sealed record AskLookup
{
    /// <summary>Where it stands.</summary>
    public AskStanding Standing { get; init; }

    /// <summary>The open ask, if it is open.</summary>
    public Ask? Open { get; init; }

    /// <summary>What is remembered of it, if it is closed.</summary>
    public ClosedAsk? Closed { get; init; }

    /// <summary>Whether an answer, once given, may still be changed.</summary>
    public bool CanChange { get; init; }
}
