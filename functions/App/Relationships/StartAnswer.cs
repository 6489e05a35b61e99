namespace ServerlessMentoring.App.Relationships;

/// <summary>The answer to starting a relationship.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="RelationshipId">The relationship started, or the one that is running already.</param>
/// <param name="MentorId">The mentor who has no place left.</param>
/// <param name="MenteeId">The mentee who is in a running relationship already, where each is to be in one.</param>
public sealed record StartAnswer(StartOutcome Outcome, string? RelationshipId = null, string? MentorId = null, string? MenteeId = null);
