using ServerlessMentoring.Core.Matching.Scoring;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>Nobody is matched within their own reporting line: the manager, the manager's manager and so on, in either role.</summary>
internal sealed class NotOwnManager : IMatchRule, IPairLister
{
    /// <inheritdoc/>
    public string Name => "notOwnManager";

    /// <inheritdoc/>
    public bool CanBeOverruled => false;

    /// <inheritdoc/>
    public string? Forbids(Candidate mentor, Candidate mentee) =>
        mentee.ManagerChain.Contains(mentor.Id, StringComparer.Ordinal) ? "The mentee reports to the mentor, directly or further up."
        : mentor.ManagerChain.Contains(mentee.Id, StringComparer.Ordinal) ? "The mentor reports to the mentee, directly or further up."
        : null;

    /// <inheritdoc/>
    public IEnumerable<PersonPair> Pairs(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees) =>
        mentees.SelectMany(mentee => mentee.ManagerChain.Select(above => new PersonPair(above, mentee.Id)))
            .Concat(mentors.SelectMany(mentor => mentor.ManagerChain.Select(above => new PersonPair(mentor.Id, above))));
}
