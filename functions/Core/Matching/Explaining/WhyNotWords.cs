using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>Says in words why two people are not together.</summary>
internal static class WhyNotWords
{
    private const int MostMoves = 10;
    private const string Taken = "Other pins stand in the way: of this mentee, or of all places of this mentor.";
    private const string NoGroup = "Pinning them is not possible: other pins stand in the way, or no group of the least size could be formed.";

    public static IReadOnlyList<Sentence> Of(RoundView view, MenteeRow row, PersonPair pair, PairVerdict verdict, PinCost? cost)
    {
        var (mentor, mentee) = (Sentence.Person(pair.MentorId), Sentence.Person(pair.MenteeId));
        var said = new List<string>();
        if (verdict.Breaches.Count > 0)
        {
            said.Add($"The rules forbid {mentor} and {mentee}.");
            said.AddRange(verdict.Breaches.Select(breach => breach.Text));
            said.Add(verdict.CanBePinned ? "An owner may overrule this by pinning the pair." : "No owner may overrule this.");
        }
        else
        {
            said.Add($"{mentor} and {mentee} would fit with {PointText.Of(verdict.Score)}. {Now(row, mentee)}");
        }

        said.AddRange(cost is not null ? Of(view, pair, cost) : verdict.CanBePinned ? [view.Input.Kind.IsGroup() ? NoGroup : Taken] : []);
        return [.. said.Select(text => new Sentence(text))];
    }

    private static string Now(MenteeRow row, string mentee) => row.Match switch
    {
        null => $"{mentee} is matched with nobody.",
        { IsHost: true } => $"{mentee} is the host of a group.",
        { } match => $"With {PairWords.People(match.MentorIds)} it is {PointText.Of(match.Score)}.",
    };

    private static IEnumerable<string> Of(RoundView view, PersonPair pair, PinCost cost)
    {
        yield return (cost.MatchedLost, cost.PointsLost) switch
        {
            (0, 0) => "Pinning them would cost the round no points: it could as well have chosen so.",
            (0, > 0) => $"Pinning them would cost the round {PointText.Of(cost.PointsLost)} in all.",
            (0, < 0) => $"Pinning them would bring the round {PointText.Of(-cost.PointsLost)} in all.",
            (> 0, > 0) => $"Pinning them would leave {Counted.Mentees(cost.MatchedLost)} more without a match, and cost the round {PointText.Of(cost.PointsLost)} in all.",
            (> 0, _) => $"Pinning them would leave {Counted.Mentees(cost.MatchedLost)} more without a match.",
            _ => $"Pinning them would match {Counted.Mentees(-cost.MatchedLost)} more.",
        };
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
