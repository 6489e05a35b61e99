namespace ServerlessMentoring.App.Enrollment.DeadLetters;

/// <summary>The answer to a replay.</summary>
/// <param name="Id">The event's id; should it fail again, its letter has the same.</param>
public sealed record Replayed(string Id);
