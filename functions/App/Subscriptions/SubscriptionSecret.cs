namespace ServerlessMentoring.App.Subscriptions;

/// <summary>A secret that signs what is sent to one receiver.</summary>
/// <param name="Text">The secret, <c>whsec_…</c>.</param>
/// <param name="Until">Until when it signs along; UTC; null for the present one.</param>
public sealed record SubscriptionSecret(string Text, DateTimeOffset? Until);
