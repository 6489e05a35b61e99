using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Rounds;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>What was gathered for a round.</summary>
/// <param name="Everyone">With all who are enrolled.</param>
/// <param name="Concerned">The ids of those whom the round is about; null for all.</param>
public sealed record GatheredRound(RoundInput Everyone, IReadOnlySet<string>? Concerned)
{
    /// <summary>The round's input, with what its owner wants.</summary>
    public RoundInput For(RoundWish wish)
    {
        var all = Everyone with { Pinned = wish.Pinned, Forbidden = wish.Forbidden };
        return Concerned is null ? all
            : Concerned.Count + wish.Pinned.Count == 0 ? all with { Mentees = [], Forbidden = [] }
            : RoundScope.ForThoseConcerned(all, Concerned);
    }
}
