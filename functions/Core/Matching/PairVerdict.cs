using ServerlessMentoring.Core.Wording;

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

/// <summary>What one factor says of a pair.</summary>
/// <param name="Factor">Its name, as in the program's <c>weights</c>.</param>
/// <param name="Fit">How well they fit in this respect, from 0 to 1.</param>
/// <param name="Share">What it adds to the pair's score, in <see cref="Points"/>, rounded.</param>
/// <param name="Reason">Why, if there is something worth saying; null otherwise.</param>
public sealed record FactorScore(string Factor, double Fit, int Share, Reason? Reason);

/// <summary>A hard rule that a pair breaks.</summary>
/// <param name="About">The rule, by its name in the program document where it stands there.</param>
/// <param name="Text">Why, one plain sentence that names nobody.</param>
/// <param name="CanBeOverruled">Whether an owner may put the two together all the same, by pinning the pair.</param>
public sealed record Breach(string About, Remark Text, bool CanBeOverruled) : Reason(About, Text);

/// <summary>Why two people fit, or why they must not be put together. Names nobody, so that both can read it and it can be kept.</summary>
/// <param name="About">The factor or rule, by its name in the program document, such as <c>skills</c> or <c>sharedLanguage</c>.</param>
/// <param name="Text">One plain sentence.</param>
public record Reason(string About, Remark Text);
