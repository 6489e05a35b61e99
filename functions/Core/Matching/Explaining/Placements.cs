using ServerlessMentoring.Core.Matching.Groups;
using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>Who is where in a round, by the mentees' places in the order of ids.</summary>
/// <param name="OfMentee">Each mentee's; null for none.</param>
/// <param name="Total">What the round reaches, in <see cref="Points"/>.</param>
/// <param name="Threshold">The score that every match but the pinned ones reaches.</param>
/// <param name="Groups">How many groups open; 0 in a program of pairs.</param>
/// <param name="IsBest">Whether nothing better is possible, see <see cref="RoundProof"/>.</param>
internal sealed record Placements(IReadOnlyList<Placement?> OfMentee, long Total, int Threshold, int Groups = 0, bool IsBest = true)
{
    public int Matched => OfMentee.Count(placement => placement is not null);

    /// <summary>Solves a round for its placements alone, without a word about them; null when its pins cannot be kept.</summary>
    public static Placements? Of(RoundView view) => view.Input.Kind.IsGroup() ? GroupRound.Placements(view) : OfPairs(view);

    /// <summary>Those of a stored round.</summary>
    public static Placements Of(RoundInput input, RoundResult result)
    {
        var total = input.Kind.IsGroup() ? result.Header.Proof.Total : result.Header.Total;
        return new([.. result.Mentees.Select(row => row.Match is { } match ? new Placement(match.MentorIds, match.Score) : null)], total, result.Header.Threshold, result.Groups.Count, result.Header.Proof.IsOpeningBest);
    }

    private static Placements OfPairs(RoundView view)
    {
        var solution = PairSolution.Of(view);
        return OfPairs(view, solution, solution.MentorOf);
    }

    /// <summary>Pairs as they stand, in a round that was solved.</summary>
    public static Placements OfPairs(RoundView view, PairSolution solution, int[] mentorOf)
    {
        Placement?[] placements = [.. mentorOf.Select((mentor, mentee) => mentor < 0 ? null : new Placement([view.Mentors[mentor].Id], Score(mentee, mentor)))];
        return new(placements, placements.Sum(placement => (long)(placement?.Score ?? 0)), solution.Certificate.Threshold);

        int Score(int mentee, int mentor) =>
            solution.Pinned.Contains(mentee) ? view.Judge.Judge(mentee, mentor).Score : solution.Scores[mentee, mentor];
    }
}

/// <summary>Where a mentee is in a round.</summary>
/// <param name="MentorIds">The mentors; nobody for the host of a peer group.</param>
/// <param name="Score">How well they fit.</param>
internal sealed record Placement(IReadOnlyList<string> MentorIds, int Score)
{
    public bool IsWith(Placement? other) => other is not null && MentorIds.SequenceEqual(other.MentorIds, StringComparer.Ordinal);
}
