namespace ServerlessMentoring.Core.Matching;

/// <summary>A mentor and a mentee, by their person ids.</summary>
/// <param name="MentorId">The mentor.</param>
/// <param name="MenteeId">The mentee.</param>
public sealed record PersonPair(string MentorId, string MenteeId);
