namespace ServerlessMentoring.App.Subscriptions;

/// <summary>One event on its way to one receiver.</summary>
public sealed record Delivery
{
    /// <summary>The id among the receiver's deliveries, the newest first in order.</summary>
    public required string Id { get; init; }

    public required string WebhookId { get; init; }

    /// <summary>Header <c>webhook-id</c>: the same at each attempt.</summary>
    public required string EventId { get; init; }

    /// <summary>The type of the event.</summary>
    public required string Type { get; init; }

    /// <summary>The body, JSON, as it is signed and sent.</summary>
    public required string Body { get; init; }

    /// <summary>The people whose ids are in the body.</summary>
    public required IReadOnlyList<string> People { get; init; }

    /// <summary>When it happened; UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    public required DeliveryStatus Status { get; init; }

    /// <summary>How often it was sent.</summary>
    public int Attempts { get; init; }

    /// <summary>When it was sent last; UTC.</summary>
    public DateTimeOffset? LastAttemptAt { get; init; }

    /// <summary>The status code of the last answer; null when there was none.</summary>
    public int? LastStatus { get; init; }

    /// <summary>Why the last attempt failed, in plain words.</summary>
    public string? Reason { get; init; }

    /// <summary>When it is sent next; UTC; null when it is not.</summary>
    public DateTimeOffset? NextAttemptAt { get; init; }

    /// <summary>From when on the store may forget it; UTC.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }
}
