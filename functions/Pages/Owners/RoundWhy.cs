namespace ServerlessMentoring.Pages.Owners;

/// <summary>What was asked of a round, and the answer.</summary>
/// <param name="MentorId">The mentor asked about; null for nobody.</param>
/// <param name="MenteeId">The mentee asked about; null for nobody.</param>
/// <param name="Sentences">The answer in plain words.</param>
/// <param name="Pair">What stands for the two in a form, where they can be pinned; null otherwise.</param>
public sealed record RoundWhy(string? MentorId, string? MenteeId, IReadOnlyList<string> Sentences, string? Pair = null);
