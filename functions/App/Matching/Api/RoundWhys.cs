using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.Core.Matching.Explaining;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Matching.Api;

/// <summary>Explains stored rounds, with names in the sentences.</summary>
public sealed class RoundWhys(RoundStore rounds, RoundAnswers answers)
{
    /// <summary>Why a mentor and a mentee are together, or why not.</summary>
    /// <returns>Null when one of them is not in the round.</returns>
    public async Task<WhyAnswer?> OfPairAsync(StoredRound round, string mentorId, string menteeId, CancellationToken cancellation = default)
    {
        var explainer = await ReadAsync(round, cancellation);
        if (explainer.WhyNot(mentorId, menteeId) is { } apart)
        {
            return Of(apart, await answers.NamesAsync(apart.Sentences, cancellation)) with { IsProven = IsAsItWas(round, explainer) };
        }

        return explainer.WhyPair(menteeId) is { } together && together.MentorIds.Contains(mentorId)
            ? Of(together, await answers.NamesAsync(together.Sentences, cancellation))
            : null;
    }

    /// <summary>Why somebody is with nobody, and what would change it; of a mentee who is with somebody, why.</summary>
    /// <returns>Null when the person is not in the round, or is a mentor whom it matched.</returns>
    public async Task<WhyAnswer?> OfPersonAsync(StoredRound round, string personId, CancellationToken cancellation = default)
    {
        var explainer = await ReadAsync(round, cancellation);
        if (explainer.WhyUnmatched(personId) is { } unmatched)
        {
            return Of(unmatched, await answers.NamesAsync(unmatched.Sentences.Concat(unmatched.Changes.Select(change => change.Sentence)), cancellation))
                with
            { IsProven = IsAsItWas(round, explainer) };
        }

        return explainer.WhyPair(personId) is { } together ? Of(together, await answers.NamesAsync(together.Sentences, cancellation)) : null;
    }

    // Why two are together is stored with them; all else is worked out from everybody.
    private static bool IsAsItWas(StoredRound round, RoundExplainer explainer) => !round.IsRedacted && explainer.IsProven;

    private async Task<RoundExplainer> ReadAsync(StoredRound round, CancellationToken cancellation)
    {
        var content = await rounds.ReadAsync(round, cancellation);
        return new RoundExplainer(content.Input, content.Result);
    }

    private static WhyAnswer Of(WhyPair why, Func<string, string?> nameOf) => new()
    {
        Kind = WhyKind.Together,
        Said = Named(why.Sentences, nameOf),
        Points = RoundAnswers.PointsOf(why.Score),
        Factors = [.. why.Factors.Select(factor => new WhyFactor(factor.Factor, RoundAnswers.PointsOf(factor.Share), factor.Reason?.Text.ToString()))],
    };

    private static WhyAnswer Of(WhyNot why, Func<string, string?> nameOf) => new()
    {
        Kind = WhyKind.Apart,
        Said = Named(why.Sentences, nameOf),
        Points = RoundAnswers.PointsOf(why.Score),
        Breaches = [.. why.Breaches.Select(breach => new WhyBreach(breach.About, breach.Text.ToString(), breach.CanBeOverruled))],
        Cost = why.Cost is { } cost ? Of(cost) : null,
    };

    private static WhyCost Of(PinCost cost) => new(
        cost.MatchedLost,
        RoundAnswers.PointsOf(cost.PointsLost),
        RoundAnswers.PointsOf(cost.LowestBefore),
        RoundAnswers.PointsOf(cost.LowestAfter),
        cost.GroupsMore,
        cost.IsExact,
        [.. cost.Moves.Select(move => new WhyMove(
            move.MenteeId, move.From, move.To, RoundAnswers.PointsOf(move.Before), RoundAnswers.PointsOf(move.After)))]);

    private static WhyAnswer Of(WhyUnmatched why, Func<string, string?> nameOf) => new()
    {
        Kind = WhyKind.Unmatched,
        Said = Named(why.Sentences, nameOf),
        Reason = why.Kind,
        Changes = [.. why.Changes.Select(change => new WhyChange(change.What, change.MentorId, change.Helps) { Said = change.Sentence.Named(nameOf) })],
        AllTried = why.IsAllTried,
    };

    private static IReadOnlyList<Remark> Named(IEnumerable<Remark> sentences, Func<string, string?> nameOf) =>
        [.. sentences.Select(sentence => sentence.Named(nameOf))];
}
