namespace ServerlessMentoring.Core.Relationships;

/// <summary>What is remembered of an ask that is no longer open, so that a link to it can be answered.</summary>
public sealed record ClosedAsk
{
    public string Id { get; init; } = "";

    public AskKind Kind { get; init; }

    public string PersonId { get; init; } = "";

    /// <summary>The session it was about.</summary>
    public string? SessionId { get; init; }

    public AskClosure How { get; init; }
}
