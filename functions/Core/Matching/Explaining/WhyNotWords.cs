using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>Says in words why two people are not together.</summary>
internal static class WhyNotWords
{
    private const int MostMoves = 10;
    private const string Taken = "Other pins stand in the way: of this mentee, or of all places of this mentor.";
    private const string About = "So many groups could open that a good choice was looked for, not the best proven: with another choice these figures may differ.";
    private const string Better = "With the two of them pinned a better round was found: this one's groups were looked for, and not every choice was tried. Pin them and run it again.";
    private const string NoGroup = "Pinning them is not possible: other pins stand in the way, or no group of the least size could be formed.";

    /// <summary>What is said of a round that cannot be worked out anew.</summary>
    public static Sentence NoLonger { get; } =
        new("What would have to change can no longer be worked out for this round: somebody in it was erased, or what is compared has changed since. A new round can tell.");

    public static IReadOnlyList<Sentence> Of(RoundView view, MenteeRow row, PersonPair pair, PairVerdict verdict, PinCost? cost)
    {
        var (mentor, mentee) = (Sentence.Person(pair.MentorId), Sentence.Person(pair.MenteeId));
        var said = new List<string>();
        if (verdict.Breaches.Count > 0)
        {
            said.Add(verdict.Breaches.All(breach => breach.About == PlainNames.TakenOut) ? $"{mentor} and {mentee} were not to be together." : $"The rules forbid {mentor} and {mentee}.");
            said.AddRange(verdict.Breaches.Select(breach => breach.Text));
            said.Add(Overruling(verdict));
        }
        else
        {
            said.Add($"{mentor} and {mentee} would fit with {PointText.Of(verdict.Score)}. {Now(row, mentee)}");
        }

        said.AddRange((cost, verdict.CanBePinned) switch
        {
            ({ } found, _) when IsFound(verdict, found) => [Better],
            ({ } known, _) => Of(view, pair, known),
            (null, true) => [view.Input.Kind.IsGroup() ? NoGroup : Taken],
            _ => [],
        });
        return [.. said.Select(text => new Sentence(text))];
    }

    /// <summary>Whether a pin that no rule stands against only led the search to a better choice of groups: then the gain is not the pin's.</summary>
    public static bool IsFound(PairVerdict verdict, PinCost? cost) => verdict.IsAllowed && cost is { IsGain: true, IsExact: false };

    // Pairs that the owner took out themselves can be brought back.
    private static string Overruling(PairVerdict verdict) =>
        verdict.CanBePinned ? "An owner may overrule this by pinning the pair."
        : verdict.Breaches.Any(breach => !breach.CanBeOverruled && breach.About != PlainNames.TakenOut) ? "No owner may overrule this."
        : "Bring the pair back and run again to have them together.";

    private static string Now(MenteeRow row, string mentee) => row.Match switch
    {
        null => $"{mentee} is matched with nobody.",
        { IsHost: true } => $"{mentee} is the host of a group.",
        { } match => $"With {PairWords.People(match.MentorIds)} it is {PointText.Of(match.Score)}.",
    };

    private static IEnumerable<string> Of(RoundView view, PersonPair pair, PinCost cost)
    {
        yield return Price(cost);
        if (cost.GroupsMore > 0)
        {
            yield return $"{Counted.Of(cost.GroupsMore, "group")} more would open.";
        }

        if (!cost.IsExact)
        {
            yield return About;
        }

        if (cost.WorsensLowest)
        {
            yield return cost.LowestBefore == view.Floor
                ? $"The lowest match would have {PointText.Of(cost.LowestAfter)}, which is below the floor of {PointText.Of(view.Floor)}."
                : $"The lowest match would have {PointText.Of(cost.LowestAfter)} instead of {PointText.Of(cost.LowestBefore)}.";
        }

        foreach (var move in cost.Moves.Where(move => move.MenteeId != pair.MenteeId).Take(MostMoves))
        {
            yield return Of(move);
        }

        if (cost.Moves.Count - 1 > MostMoves)
        {
            yield return $"{Counted.Mentees(cost.Moves.Count - 1 - MostMoves)} more would change, too.";
        }
    }

    private static string Price(PinCost cost)
    {
        var about = cost.IsExact ? "" : "about ";
        return (cost.MatchedLost, cost.PointsLost) switch
        {
            (0, 0) => cost.WorsensLowest || cost.GroupsMore > 0 || !cost.IsExact
                ? $"Pinning them would cost the round {about}no points."
                : "Pinning them would cost the round no points: it could as well have chosen so.",
            (0, > 0) => $"Pinning them would cost the round {about}{PointText.Of(cost.PointsLost)} in all.",
            (0, < 0) => $"Pinning them would bring the round {about}{PointText.Of(-cost.PointsLost)} in all.",
            ( > 0, > 0) => $"Pinning them would leave {about}{Counted.Mentees(cost.MatchedLost)} more without a match, and cost the round {about}{PointText.Of(cost.PointsLost)} in all.",
            ( > 0, _) => $"Pinning them would leave {about}{Counted.Mentees(cost.MatchedLost)} more without a match.",
            _ => $"Pinning them would match {about}{Counted.Mentees(-cost.MatchedLost)} more.",
        };
    }

    private static string Of(Move move)
    {
        var mentee = Sentence.Person(move.MenteeId);
        return (move.From.Count, move.To.Count) switch
        {
            (_, 0) => $"{mentee} would lose {PairWords.People(move.From)} ({PointText.Of(move.Before)}) and be left without a match.",
            (0, _) => $"{mentee}, now without a match, would have {PairWords.People(move.To)} ({PointText.Of(move.After)}).",
            _ => $"{mentee} would have {PairWords.People(move.To)} ({PointText.Of(move.After)}) instead of {PairWords.People(move.From)} ({PointText.Of(move.Before)}).",
        };
    }
}
