using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>Why a mentee is with their mentor, as the round stored it.</summary>
/// <param name="MentorIds">The mentor, or the mentors of the group.</param>
/// <param name="MenteeId">The mentee.</param>
/// <param name="Score">How well they fit, in <see cref="Points"/>.</param>
/// <param name="IsPinned">Whether an owner wanted it in any case.</param>
/// <param name="Factors">What each factor gives to the score, the largest share first.</param>
/// <param name="Sentences">The same in words.</param>
public sealed record WhyPair(
    IReadOnlyList<string> MentorIds, string MenteeId, int Score, bool IsPinned, IReadOnlyList<FactorScore> Factors, IReadOnlyList<Remark> Sentences);
