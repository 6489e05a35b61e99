namespace ServerlessMentoring.App.Relationships;

/// <summary>A place that a relationship takes: one per mentee in pairs, one for a whole group.</summary>
/// <param name="RelationshipId">The relationship that holds it.</param>
/// <param name="ProgramId">Its program.</param>
/// <param name="MenteeIds">Its mentees when it started, to recognize a pair that is running already.</param>
public sealed record TakenPlace(string RelationshipId, string ProgramId, IReadOnlyList<string> MenteeIds);
