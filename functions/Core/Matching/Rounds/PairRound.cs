namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>A round in a program of pairs.</summary>
internal static class PairRound
{
    public static RoundResult Run(RoundView view)
    {
        var solution = PairSolution.Of(view);
        var unmatched = new UnmatchedPairs(view, solution);
        MenteeRow[] mentees = [.. Enumerable.Range(0, view.Mentees.Count).Select(mentee => Mentee(view, solution, unmatched, mentee))];
        MentorRow[] mentors = [.. Enumerable.Range(0, view.Mentors.Count).Select(mentor => Mentor(view, solution, unmatched, mentor))];
        return new()
        {
            Header = RoundHeaders.Of(view, mentees, mentors, Proof(solution), solution.Certificate.Threshold),
            Mentees = mentees,
            Mentors = mentors,
            Fairness = RoundFairness.Of(view, mentees, mentors),
        };
    }

    private static MenteeRow Mentee(RoundView view, PairSolution solution, UnmatchedPairs unmatched, int mentee)
    {
        var (mentor, proof) = (solution.MentorOf[mentee], solution.Certificate);
        return new()
        {
            Id = view.Mentees[mentee].Id,
            Match = mentor < 0 ? null : Match(view, mentee, mentor, solution.Pinned.Contains(mentee)),
            Unmatched = mentor < 0 ? unmatched.Mentee(mentee) : null,
            Proof = new(proof.MenteePrices[mentee], Holds(proof.MostMatched.Mentees, mentee), Holds(proof.BestWorstPair?.Mentees, mentee)),
        };
    }

    private static MentorRow Mentor(RoundView view, PairSolution solution, UnmatchedPairs unmatched, int mentor)
    {
        var (mentees, proof) = (solution.MenteesOf(mentor), solution.Certificate);
        return new()
        {
            Id = view.Mentors[mentor].Id,
            Places = view.Mentors[mentor].Places,
            MenteeIds = [.. mentees.Select(mentee => view.Mentees[mentee].Id)],
            Unmatched = mentees.Count == 0 ? unmatched.Mentor(mentor) : null,
            Proof = new(proof.MentorPrices[mentor], Holds(proof.MostMatched.Mentors, mentor), Holds(proof.BestWorstPair?.Mentors, mentor)),
        };
    }

    private static MenteeMatch Match(RoundView view, int mentee, int mentor, bool isPinned)
    {
        var verdict = view.Judge.Judge(mentee, mentor);
        return new() { MentorIds = [view.Mentors[mentor].Id], Score = verdict.Score, Factors = verdict.Factors, IsPinned = isPinned };
    }

    private static RoundProof Proof(PairSolution solution) =>
        new(solution.Certificate.Matched, solution.Certificate.Total, solution.Certificate.Bonus, solution.Certificate.BestWorstPair is not null, IsOpeningProven: true, IsOpeningBest: true);

    private static bool Holds(int[]? rising, int place) => rising is not null && Array.BinarySearch(rising, place) >= 0;
}
