using ServerlessMentoring.Core.Matching.Fairness;

namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>A round's fairness audit: over all who looked for a match in it.</summary>
internal static class RoundFairness
{
    public static FairnessAudit Of(RoundView view, IReadOnlyList<MenteeRow> mentees, IReadOnlyList<MentorRow> mentors)
    {
        var scores = mentees.Where(row => row.Match is { IsHost: false }).ToDictionary(row => row.Id, row => row.Match!.Score, StringComparer.Ordinal);
        var facts = mentees.Select((row, at) => Mentee(view.Mentees[at], row)).Concat(mentors.Select((row, at) => Mentor(view.Mentors[at], row, scores)));
        return FairnessAudit.Of([.. facts.Where(fact => fact.IsMatched || RoundView.IsAvailable(fact.Person))], view.Input.Plan.Audit);
    }

    private static FairnessFact Mentee(Candidate person, MenteeRow row) =>
        new(person, IsMentor: false, row.Match is not null, row.Match is { IsHost: false } match ? match.Score : null);

    private static FairnessFact Mentor(Candidate person, MentorRow row, Dictionary<string, int> scores)
    {
        var known = row.MenteeIds.Where(scores.ContainsKey).Select(id => scores[id]).ToList();
        return new(person, IsMentor: true, row.Unmatched is null, known.Count == 0 ? null : known.Average());
    }
}
