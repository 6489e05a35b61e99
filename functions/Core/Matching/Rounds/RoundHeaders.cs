namespace ServerlessMentoring.Core.Matching.Rounds;

internal static class RoundHeaders
{
    public static RoundHeader Of(
        RoundView view, IReadOnlyList<MenteeRow> mentees, IReadOnlyList<MentorRow> mentors, RoundProof proof, int threshold, int? groups = null)
    {
        var matches = mentees.Where(row => row.Match is not null).Select(row => row.Match!).ToList();
        var scored = matches.Where(match => !match.IsHost).ToList();
        var free = scored.Where(match => !match.IsPinned).ToList();
        var offering = view.Input.Mentors.Where(RoundView.IsAvailable).ToList();
        var header = new RoundHeader
        {
            IsOfGroups = groups is not null,
            Day = view.Input.Today,
            Summary = [],
            Mentees = view.Mentees.Count(RoundView.IsAvailable),
            Mentors = offering.Count,
            Places = offering.Sum(mentor => mentor.Places),
            Matched = matches.Count,
            Pinned = matches.Count(match => match.IsPinned),
            Total = scored.Sum(match => (long)match.Score),
            Lowest = free.Count == 0 ? null : free.Min(match => match.Score),
            Floor = view.Floor,
            Threshold = threshold,
            Proof = proof,
        };
        return header with { Summary = RoundSummary.Of(header, scored.Count, groups ?? mentors.Count(row => row.Unmatched is null), view.Input) };
    }
}
