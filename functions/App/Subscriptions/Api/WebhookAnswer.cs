namespace ServerlessMentoring.App.Subscriptions.Api;

/// <summary>A receiver, as the API shows it.</summary>
public sealed record WebhookAnswer
{
    public required string Id { get; init; }

    /// <summary>The address that events are posted to.</summary>
    public required string Url { get; init; }

    /// <summary>The types of events that are sent.</summary>
    public required IReadOnlyList<string> Events { get; init; }

    /// <summary>When it was registered; UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Since when nothing was taken; UTC; null while all is well.</summary>
    public DateTimeOffset? FailingSince { get; init; }

    /// <summary>When the receiver said that it is gone; UTC; null while events are sent.</summary>
    public DateTimeOffset? DisabledAt { get; init; }

    /// <summary>Until when the secret before the present one signs along; UTC; null when it does not.</summary>
    public DateTimeOffset? OldSecretUntil { get; init; }

    /// <summary>The secret: only in the answer that made it.</summary>
    public string? Secret { get; init; }

    /// <summary>The answer about a receiver, without its secret.</summary>
    public static WebhookAnswer Of(Subscription receiver, DateTimeOffset now) => new()
    {
        Id = receiver.Id,
        Url = receiver.Url,
        Events = receiver.Events,
        CreatedAt = receiver.CreatedAt,
        FailingSince = receiver.FailingSince,
        DisabledAt = receiver.DisabledAt,
        OldSecretUntil = receiver.SecretsAt(now).Max(secret => secret.Until),
    };

    /// <summary>The answer about a receiver whose secret was just made.</summary>
    public static WebhookAnswer WithSecret(Subscription receiver, DateTimeOffset now) => Of(receiver, now) with { Secret = receiver.Secrets[0].Text };
}
