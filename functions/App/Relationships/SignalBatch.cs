using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Relationships;

/// <summary>What one take found in the inbox.</summary>
/// <param name="Signals">Unread signals, oldest first; empty when only the time has come.</param>
public sealed record SignalBatch(IReadOnlyList<Signal> Signals);
