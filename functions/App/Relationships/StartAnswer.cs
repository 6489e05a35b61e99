namespace ServerlessMentoring.App.Relationships;

/// <summary>The answer to starting a relationship.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="RelationshipId">The relationship started, or the one that is running already.</param>
/// <param name="MentorId">The mentor who has no place left.</param>
public sealed record StartAnswer(StartOutcome Outcome, string? RelationshipId = null, string? MentorId = null);
