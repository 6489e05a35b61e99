using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Pages.Owners;

/// <summary>What was asked of a round, and the answer.</summary>
/// <param name="MentorId">The mentor asked about; null for nobody.</param>
/// <param name="MenteeId">The mentee asked about; null for nobody.</param>
/// <param name="Sentences">The answer in plain words.</param>
/// <param name="Pair">What stands for the two in a form, where they can be pinned; null otherwise.</param>
/// <param name="IsKept">Whether they are to be put together already.</param>
public sealed record RoundWhy(string? MentorId, string? MenteeId, IReadOnlyList<Remark> Sentences, string? Pair = null, bool IsKept = false);
