namespace ServerlessMentoring.App.Relationships.Api;

/// <summary>One step of a relationship.</summary>
/// <param name="Step">Its number; 0 for the start.</param>
/// <param name="At">When it was decided; UTC.</param>
/// <param name="Signals">The signals that it took; empty when only the time had come.</param>
/// <param name="Changes">What changed.</param>
/// <param name="Sent">What was sent or done because of it.</param>
public sealed record TimelineStep(
    int Step,
    DateTimeOffset At,
    IReadOnlyList<TimelineSignal> Signals,
    IReadOnlyList<TimelineChange> Changes,
    IReadOnlyList<TimelineEffect> Sent);
