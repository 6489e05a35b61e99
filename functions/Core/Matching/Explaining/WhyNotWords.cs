using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>Says in words why two people are not together.</summary>
internal static class WhyNotWords
{
    private const int MostMoves = 10;

    /// <summary>What is said of a round that cannot be worked out anew.</summary>
    public static Remark NoLonger { get; } = Remarks.Round(nameof(RoundTexts.NoLonger));

    public static IReadOnlyList<Remark> Of(RoundView view, MenteeRow row, PersonPair pair, PairVerdict verdict, PinCost? cost)
    {
        var (mentor, mentee) = (new PersonName(pair.MentorId), new PersonName(pair.MenteeId));
        var said = new List<Remark>();
        if (verdict.Breaches.Count > 0)
        {
            said.Add(Remarks.Round(verdict.Breaches.All(breach => breach.About == PlainNames.TakenOut) ? nameof(RoundTexts.NotToBe) : nameof(RoundTexts.RulesForbid), mentor, mentee));
            said.AddRange(verdict.Breaches.Select(breach => breach.Text));
            said.Add(Overruling(verdict));
        }
        else
        {
            said.Add(Remark.Sentences([Remarks.Round(nameof(RoundTexts.WouldFit), mentor, mentee, Points.Read(verdict.Score)), Now(row, mentee)]));
        }

        said.AddRange((cost, verdict.CanBePinned) switch
        {
            ({ } found, _) when IsFound(verdict, found) => [Remarks.Round(nameof(RoundTexts.BetterRoundFound))],
            ({ } known, _) => Of(view, pair, known),
            (null, true) => [Remarks.Round(view.Input.Kind.IsGroup() ? nameof(RoundTexts.NoGroupWithPin) : nameof(RoundTexts.PinsInTheWay))],
            _ => [],
        });
        return said;
    }

    /// <summary>Whether a pin that no rule stands against only led the search to a better choice of groups: then the gain is not the pin's.</summary>
    public static bool IsFound(PairVerdict verdict, PinCost? cost) => verdict.IsAllowed && cost is { IsGain: true, IsExact: false };

    // Pairs that the owner took out themselves can be brought back.
    private static Remark Overruling(PairVerdict verdict) => Remarks.Round(
        verdict.CanBePinned ? nameof(RoundTexts.MayOverrule)
        : verdict.Breaches.Any(breach => !breach.CanBeOverruled && breach.About != PlainNames.TakenOut) ? nameof(RoundTexts.MayNotOverrule)
        : nameof(RoundTexts.BringBack));

    private static Remark Now(MenteeRow row, PersonName mentee) => row.Match switch
    {
        null => Remarks.Round(nameof(RoundTexts.NowNobody), mentee),
        { IsHost: true } => Remarks.Round(nameof(RoundTexts.NowHost), mentee),
        { } match => Remarks.Round(nameof(RoundTexts.NowWith), PairWords.People(match.MentorIds), Points.Read(match.Score)),
    };

    private static IEnumerable<Remark> Of(RoundView view, PersonPair pair, PinCost cost)
    {
        yield return Price(cost);
        if (cost.GroupsMore > 0)
        {
            yield return Remarks.Round(nameof(RoundTexts.MoreGroups), cost.GroupsMore);
        }

        if (!cost.IsExact)
        {
            yield return Remarks.Round(nameof(RoundTexts.FiguresMayDiffer));
        }

        if (cost.WorsensLowest)
        {
            yield return cost.LowestBefore == view.Floor
                ? Remarks.Round(nameof(RoundTexts.LowestBelowFloor), Points.Read(cost.LowestAfter), Points.Read(view.Floor))
                : Remarks.Round(nameof(RoundTexts.LowestInstead), Points.Read(cost.LowestAfter), Points.Read(cost.LowestBefore));
        }

        foreach (var move in cost.Moves.Where(move => move.MenteeId != pair.MenteeId).Take(MostMoves))
        {
            yield return Of(move);
        }

        if (cost.Moves.Count - 1 > MostMoves)
        {
            yield return Remarks.Round(nameof(RoundTexts.MoreWouldChange), cost.Moves.Count - 1 - MostMoves);
        }
    }

    private static Remark Price(PinCost cost)
    {
        var (lost, points) = (Math.Abs(cost.MatchedLost), Points.Read(Math.Abs(cost.PointsLost)));
        return (cost.MatchedLost, cost.PointsLost) switch
        {
            (0, 0) => Remarks.Round(
                !cost.IsExact ? nameof(RoundTexts.CostAboutNone)
                : cost.WorsensLowest || cost.GroupsMore > 0 ? nameof(RoundTexts.CostNoPoints)
                : nameof(RoundTexts.CostNone)),
            (0, > 0) => Remarks.Round(cost.IsExact ? nameof(RoundTexts.CostPoints) : nameof(RoundTexts.CostAboutPoints), points),
            (0, < 0) => Remarks.Round(cost.IsExact ? nameof(RoundTexts.GainPoints) : nameof(RoundTexts.GainAboutPoints), points),
            ( > 0, > 0) => Remarks.Round(cost.IsExact ? nameof(RoundTexts.LeaveAndCost) : nameof(RoundTexts.LeaveAndCostAbout), lost, points),
            ( > 0, _) => Remarks.Round(cost.IsExact ? nameof(RoundTexts.Leave) : nameof(RoundTexts.LeaveAbout), lost),
            _ => Remarks.Round(cost.IsExact ? nameof(RoundTexts.MatchMore) : nameof(RoundTexts.MatchAboutMore), lost),
        };
    }

    private static Remark Of(Move move)
    {
        var (mentee, from, to) = (new PersonName(move.MenteeId), PairWords.People(move.From), PairWords.People(move.To));
        return (move.From.Count, move.To.Count) switch
        {
            (_, 0) => Remarks.Round(nameof(RoundTexts.MoveLost), mentee, from, Points.Read(move.Before)),
            (0, _) => Remarks.Round(nameof(RoundTexts.MoveFound), mentee, to, Points.Read(move.After)),
            _ => Remarks.Round(nameof(RoundTexts.MoveOther), mentee, to, Points.Read(move.After), from, Points.Read(move.Before)),
        };
    }
}
