using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Relationships;

/// <summary>A signal as it stands in the inbox.</summary>
/// <param name="Signal">What happened.</param>
/// <param name="AppendedAt">When it was written down; UTC.</param>
/// <param name="ReadByStep">The step that took it; null while it is unread.</param>
/// <param name="Result">What became of it; null while it is unread.</param>
public sealed record InboxEntry(Signal Signal, DateTimeOffset AppendedAt, int? ReadByStep, SignalResult? Result);
