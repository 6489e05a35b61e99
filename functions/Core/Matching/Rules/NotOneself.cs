using ServerlessMentoring.Core.Matching.Scoring;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>Nobody is matched with themselves: some people enroll as both.</summary>
internal sealed class NotOneself : IMatchRule, IPairLister
{
    /// <inheritdoc/>
    public string Name => "notOneself";

    /// <inheritdoc/>
    public bool CanBeOverruled => false;

    /// <inheritdoc/>
    public string? Forbids(Candidate mentor, Candidate mentee) =>
        mentor.Id == mentee.Id ? "Mentor and mentee are the same person." : null;

    /// <inheritdoc/>
    public IEnumerable<PersonPair> Pairs(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees) =>
        mentees.Select(mentee => new PersonPair(mentee.Id, mentee.Id));
}
