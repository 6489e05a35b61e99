namespace ServerlessMentoring.Core.Relationships;

/// <summary>What is remembered of an ask that is no longer open, so that a link to it can be answered.</summary>
public sealed record ClosedAsk
{
    /// <summary>The ask's id.</summary>
    public string Id { get; init; } = "";

    /// <summary>What was asked.</summary>
    public AskKind Kind { get; init; }

    /// <summary>Who was asked.</summary>
    public string PersonId { get; init; } = "";

    /// <summary>The session it was about.</summary>
    public string? SessionId { get; init; }

    /// <summary>How it was closed.</summary>
    public AskClosure How { get; init; }
}
