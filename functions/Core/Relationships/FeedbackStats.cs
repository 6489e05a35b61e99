namespace ServerlessMentoring.Core.Relationships;

/// <summary>Feedback in numbers.</summary>
public sealed record FeedbackStats
{
    /// <summary>Feedback asked for.</summary>
    public int Asked { get; init; }

    /// <summary>Feedback given.</summary>
    public int Given { get; init; }
}
