namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>A rule that can leave out many pairs at once.</summary>
internal interface ISieveRule
{
    /// <summary>Its sieve for these people.</summary>
    ISieve SieveOf(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees);
}
