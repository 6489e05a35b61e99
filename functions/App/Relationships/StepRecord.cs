using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Relationships;

/// <summary>One step in the life of a relationship, for the timeline.</summary>
/// <param name="Step">Its number, from 1.</param>
/// <param name="At">When it was decided; UTC.</param>
/// <param name="Signals">The ids of the signals that it took; empty when only the time had come.</param>
/// <param name="Changes">What changed, in plain words.</param>
public sealed record StepRecord(int Step, DateTimeOffset At, IReadOnlyList<string> Signals, IReadOnlyList<StepChange> Changes);
