using ServerlessMentoring.Core.Webhooks;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>An HR system that may post events.</summary>
/// <param name="Name">Its name in the route.</param>
/// <param name="Secrets">The live signing secrets: two while one replaces the other.</param>
/// <param name="PersonPrefix">Put before each of its employee ids; empty for none.</param>
public sealed record WebhookSource(string Name, IReadOnlyList<WebhookSecret> Secrets, string PersonPrefix);
