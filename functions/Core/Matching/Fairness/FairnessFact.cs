namespace ServerlessMentoring.Core.Matching.Fairness;

/// <summary>One person who looked for a match in a round.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="IsMentor">Whether as a mentor.</param>
/// <param name="IsMatched">Whether with success.</param>
/// <param name="Score">How well, in <see cref="Points"/>; the mean for a mentor of several; null when not matched or without a score.</param>
public sealed record FairnessFact(Candidate Person, bool IsMentor, bool IsMatched, double? Score);
