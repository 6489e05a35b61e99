namespace ServerlessMentoring.App.Relationships.Api;

/// <summary>Everything that happened to a relationship.</summary>
/// <param name="Items">Every step, the oldest first.</param>
/// <param name="Waiting">Signals that are written down and not yet taken.</param>
public sealed record Timeline(IReadOnlyList<TimelineStep> Items, IReadOnlyList<TimelineSignal> Waiting);
