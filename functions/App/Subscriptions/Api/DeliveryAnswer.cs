using System.Text.Json.Nodes;

namespace ServerlessMentoring.App.Subscriptions.Api;

/// <summary>A delivery, as the API shows it.</summary>
public sealed record DeliveryAnswer
{
    /// <summary>The id, to send it again.</summary>
    public required string Id { get; init; }

    public required string EventId { get; init; }

    /// <summary>The type of the event.</summary>
    public required string Type { get; init; }

    public required DeliveryStatus Status { get; init; }

    /// <summary>When it happened; UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>How often it was sent.</summary>
    public required int Attempts { get; init; }

    /// <summary>When it was sent last; UTC.</summary>
    public DateTimeOffset? LastAttemptAt { get; init; }

    /// <summary>The status code of the last answer; null when there was none.</summary>
    public int? LastStatus { get; init; }

    /// <summary>Why the last attempt failed.</summary>
    public string? Reason { get; init; }

    /// <summary>When it is sent next; UTC.</summary>
    public DateTimeOffset? NextAttemptAt { get; init; }

    public required JsonNode? Body { get; init; }

    /// <summary>The answer about a delivery.</summary>
    public static DeliveryAnswer Of(Delivery delivery) => new()
    {
        Id = delivery.Id,
        EventId = delivery.EventId,
        Type = delivery.Type,
        Status = delivery.Status,
        CreatedAt = delivery.CreatedAt,
        Attempts = delivery.Attempts,
        LastAttemptAt = delivery.LastAttemptAt,
        LastStatus = delivery.LastStatus,
        Reason = delivery.Reason,
        NextAttemptAt = delivery.NextAttemptAt,
        Body = JsonNode.Parse(delivery.Body),
    };
}
