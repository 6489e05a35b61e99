namespace ServerlessMentoring.App.Relationships;

/// <summary>The answer to asking for a place.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="RunningId">The relationship that is running already.</param>
public sealed record PlaceAnswer(PlaceOutcome Outcome, string? RunningId = null);
