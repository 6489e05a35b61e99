using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>Finds what a pin would cost.</summary>
internal static class PinCosts
{
    /// <summary>The cost of pinning a pair; null when it cannot be pinned beside the pins that there are.</summary>
    public static PinCost? Of(RoundView view, RoundResult result, PersonPair pair)
    {
        var pinned = view.WithPins([.. view.Input.Pinned.Where(pin => pin != pair), pair]);
        if (PinFaults.Of(pinned).Count > 0)
        {
            return null;
        }

        var mentee = view.MenteeAt(pair.MenteeId)!.Value;
        var before = Placements.Of(view.Input, result);
        if ((view.Input.Kind.IsGroup() ? Placements.Of(pinned) : Pairs(pinned, result, before, pair)) is not { } after)
        {
            return null;
        }

        return new()
        {
            MatchedLost = before.Matched - after.Matched,
            PointsLost = before.Total - after.Total,
            LowestBefore = Lowest(view, before, null),
            LowestAfter = Lowest(view, after, mentee),
            GroupsMore = after.Groups - before.Groups,
            IsExact = before.IsBest && after.IsBest,
            Moves = [.. Moves(view, before, after, mentee)],
        };
    }

    // The solver says what the best is; of all that are as good, the one with few moves is told.
    private static Placements Pairs(RoundView pinned, RoundResult result, Placements before, PersonPair pair)
    {
        var solved = PairSolution.Of(pinned);
        var best = Placements.OfPairs(pinned, solved, solved.MentorOf);
        if (solved.Certificate.Threshold != before.Threshold)
        {
            return best;
        }

        int[] now = [.. before.OfMentee.Select(placement => placement is null ? -1 : pinned.MentorAt(placement.MentorIds[0])!.Value)];
        long[] prices = [.. result.Mentors.Select(row => row.Proof.Price)];
        if (PinRepair.MentorOf(pinned, solved, now, prices, pinned.MenteeAt(pair.MenteeId)!.Value, pinned.MentorAt(pair.MentorId)!.Value) is not { } repaired)
        {
            return best;
        }

        var near = Placements.OfPairs(pinned, solved, repaired);
        return (near.Matched, near.Total) == (best.Matched, best.Total) ? near : best;
    }

    private static int Lowest(RoundView view, Placements placements, int? alsoPinned)
    {
        var pinned = view.Input.Pinned.Select(pin => view.MenteeAt(pin.MenteeId)!.Value).ToHashSet();
        var scores = placements.OfMentee
            .Where((placement, mentee) => placement is { MentorIds.Count: > 0 } && (mentee == alsoPinned || !pinned.Contains(mentee)))
            .Select(placement => placement!.Score);
        return scores.Append(view.Floor).Min();
    }

    private static IEnumerable<Move> Moves(RoundView view, Placements before, Placements after, int pinned) =>
        from mentee in Enumerable.Range(0, before.OfMentee.Count)
        let was = before.OfMentee[mentee]
        let willBe = after.OfMentee[mentee]
        where was is null ? willBe is not null : !was.IsWith(willBe)
        let move = new Move(view.Mentees[mentee].Id, was?.MentorIds ?? [], willBe?.MentorIds ?? [], was?.Score ?? 0, willBe?.Score ?? 0)
        orderby mentee != pinned, move.After - move.Before, mentee
        select move;
}
