namespace ServerlessMentoring.App.Relationships;

/// <summary>Which relationship a mentee is in, of those of a program of which each mentee has one at a time.</summary>
/// <param name="ProgramId">The program.</param>
/// <param name="MenteeId">The mentee.</param>
/// <param name="RelationshipId">The relationship; it may be over. Null when it came to nothing.</param>
public sealed record MenteeSeat(string ProgramId, string MenteeId, string? RelationshipId);
