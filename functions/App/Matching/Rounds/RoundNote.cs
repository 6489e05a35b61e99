namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>What an owner adds to a match, for both sides to read.</summary>
/// <param name="MenteeId">The mentee whose match it is about.</param>
/// <param name="Note">The words.</param>
public sealed record RoundNote(string MenteeId, string Note);
