using ServerlessMentoring.Core.Matching.Assignment;
using ServerlessMentoring.Core.Matching.Factors;
using ServerlessMentoring.Core.Matching.Rules;

namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>
/// Judges by all rules and factors. A score is the mean of the factors that count, by their weights, in whole numbers all the way, so that one
/// pair in full and all pairs at once come to the same.
/// </summary>
public sealed class PairJudge : IPairJudge
{
    /// <summary>What every pair scores where nothing counts: not known is half.</summary>
    private const int NothingKnown = Points.Full / 2;

    private readonly IReadOnlyList<IMatchRule> _rules;
    private readonly IReadOnlyList<WeighedFactor> _factors;

    /// <summary>Makes ready for a round.</summary>
    /// <exception cref="ArgumentException">Somebody is twice among the mentors or among the mentees.</exception>
    public PairJudge(RoundInput round)
    {
        ArgumentNullException.ThrowIfNull(round);
        Mentors = Sorted(round.Mentors, nameof(round));
        Mentees = Sorted(round.Mentees, nameof(round));
        _rules = MatchRules.Of(round);
        _factors = WeighedFactor.Of(MatchFactors.Of(round));
    }

    public IReadOnlyList<Candidate> Mentors { get; }

    public IReadOnlyList<Candidate> Mentees { get; }

    public PairVerdict Judge(int mentee, int mentor)
    {
        var (one, other) = (Mentors[mentor], Mentees[mentee]);
        var breaches = _rules
            .Select(rule => rule.Forbids(one, other) is { } text ? new Breach(rule.Name, text, rule.CanBeOverruled) : null)
            .OfType<Breach>()
            .ToList();
        var scores = new List<FactorScore>(_factors.Count);
        var weighted = 0;
        foreach (var (factor, share) in _factors)
        {
            // Rounded as they add up, so that the shares come to the score.
            var fit = factor.Fit(one, other);
            var before = WeightShares.Rounded(weighted);
            weighted += share * fit;
            var reason = factor.Explain(one, other) is { } text ? new Reason(factor.Name, text) : null;
            scores.Add(new FactorScore(factor.Name, (double)fit / Points.Full, WeightShares.Rounded(weighted) - before, reason));
        }

        var score = _factors.Count == 0 ? NothingKnown : WeightShares.Rounded(weighted);
        return new PairVerdict(breaches, score, [.. scores.OrderByDescending(each => each.Share)]);
    }

    public PairScores ScoreAll()
    {
        var rows = new ScoreRows(_factors, Mentors, Mentees, NothingKnown);
        return ScoreTable.Of(new AllowedPairs(_rules, Mentors, Mentees), rows, Mentees.Count, Mentors.Count);
    }

    private static Candidate[] Sorted(IReadOnlyList<Candidate> people, string name)
    {
        Candidate[] sorted = [.. people.OrderBy(person => person.Id, StringComparer.Ordinal)];
        for (var person = 1; person < sorted.Length; person++)
        {
            if (sorted[person].Id == sorted[person - 1].Id)
            {
                throw new ArgumentException($"{sorted[person].Id} is in the round twice in the same role.", name);
            }
        }

        return sorted;
    }
}
