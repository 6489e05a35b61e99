using ServerlessMentoring.App.Relationships;

namespace ServerlessMentoring.App.Actions;

/// <summary>What was sent, seen beside what was sent before.</summary>
/// <param name="SignalId">The id that it has: new, or that of the act that it repeats.</param>
/// <param name="Earlier">The act that it repeats; null when it is new.</param>
/// <param name="IsKeyReused">Whether its <c>Idempotency-Key</c> came before with another body.</param>
public sealed record Attempt(string SignalId, InboxEntry? Earlier, bool IsKeyReused);
