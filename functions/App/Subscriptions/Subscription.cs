namespace ServerlessMentoring.App.Subscriptions;

/// <summary>A receiver of a program's events.</summary>
public sealed record Subscription
{
    /// <summary>The id, <c>wh-</c> and random hexadecimal digits.</summary>
    public required string Id { get; init; }

    public required string ProgramId { get; init; }

    /// <summary>The address to post to.</summary>
    public required string Url { get; init; }

    /// <summary>The types of events to send.</summary>
    public required IReadOnlyList<string> Events { get; init; }

    /// <summary>The secrets that sign, the present one first.</summary>
    public required IReadOnlyList<SubscriptionSecret> Secrets { get; init; }

    /// <summary>When it was made; UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Since when nothing was taken; UTC; null while all is well.</summary>
    public DateTimeOffset? FailingSince { get; init; }

    /// <summary>When the receiver said that it is gone; UTC; null while events are sent.</summary>
    public DateTimeOffset? DisabledAt { get; init; }

    /// <summary>The secrets that sign at a moment.</summary>
    public IEnumerable<SubscriptionSecret> SecretsAt(DateTimeOffset now) => Secrets.Where(secret => secret.Until is not { } until || now < until);
}
