using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>Why somebody is matched with nobody, and what would change it.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="IsMentor">Whether as a mentor.</param>
/// <param name="Kind">The sort of reason.</param>
/// <param name="Sentences">The reasons in words.</param>
/// <param name="Changes">Single changes that were tried by running the round again with them, at most <see cref="MostTried"/>.</param>
/// <param name="IsAllTried">Whether nothing else of the kind was left to try.</param>
public sealed record WhyUnmatched(
    string PersonId, bool IsMentor, UnmatchedKind Kind, IReadOnlyList<Remark> Sentences, IReadOnlyList<TriedChange> Changes, bool IsAllTried)
{
    /// <summary>The most changes that are tried for one person, as each means a whole round.</summary>
    public const int MostTried = 6;
}
