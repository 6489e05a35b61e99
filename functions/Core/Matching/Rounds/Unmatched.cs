using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>Why a round matched somebody with nobody.</summary>
/// <param name="Kind">The sort of reason.</param>
/// <param name="Why">The reason in words.</param>
/// <param name="Changes">What would change it, the simplest first; each would do alone. Empty when nothing single was found.</param>
public sealed record Unmatched(UnmatchedKind Kind, Remark Why, IReadOnlyList<Remark> Changes);
