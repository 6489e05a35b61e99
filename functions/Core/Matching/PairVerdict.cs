namespace ServerlessMentoring.Core.Matching;

/// <summary>What rules and factors say of one pair.</summary>
/// <param name="Breaches">Every hard rule that forbids it; empty when it may be.</param>
/// <param name="Score">The score, in <see cref="Points"/>, also of a pair that a rule forbids.</param>
/// <param name="Factors">What each factor that counts adds to it, the largest share first. The shares add up to the score.</param>
public sealed record PairVerdict(IReadOnlyList<Breach> Breaches, int Score, IReadOnlyList<FactorScore> Factors)
{
    /// <summary>Whether no rule forbids it.</summary>
    public bool IsAllowed => Breaches.Count == 0;

    /// <summary>Whether an owner may pin it: no rule forbids it that nobody may overrule.</summary>
    public bool CanBePinned => Breaches.All(breach => breach.CanBeOverruled);
}
