using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>Why two people are not together: the rules that forbid it, or what it would cost the round.</summary>
/// <param name="MentorId">The mentor.</param>
/// <param name="MenteeId">The mentee.</param>
/// <param name="Score">How well they would fit, in <see cref="Points"/>.</param>
/// <param name="Breaches">The rules that forbid it; empty when they may be.</param>
/// <param name="Cost">What pinning them would cost; null when they cannot be pinned.</param>
/// <param name="Sentences">All this in words.</param>
public sealed record WhyNot(
    string MentorId, string MenteeId, int Score, IReadOnlyList<Breach> Breaches, PinCost? Cost, IReadOnlyList<Remark> Sentences);
