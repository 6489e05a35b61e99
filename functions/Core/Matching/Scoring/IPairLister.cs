namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>A rule that forbids single pairs, few among all that could be, and can list them.</summary>
internal interface IPairLister
{
    /// <summary>Every pair of these people that it forbids, in any order and perhaps twice; also pairs of people who are not among them.</summary>
    IEnumerable<PersonPair> Pairs(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees);
}
