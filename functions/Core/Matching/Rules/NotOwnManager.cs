using ServerlessMentoring.Core.Matching.Scoring;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>Nobody is matched within their own reporting line: the manager, the manager's manager and so on, in either role.</summary>
internal sealed class NotOwnManager : IMatchRule, IPairLister
{
    /// <inheritdoc/>
    public string Name => "notOwnManager";

    /// <inheritdoc/>
    public bool CanBeOverruled => false;

    /// <inheritdoc/>
    public Remark? Forbids(Candidate mentor, Candidate mentee) =>
        mentee.ManagerChain.Contains(mentor.Id, StringComparer.Ordinal) ? Remarks.Breach(nameof(BreachTexts.MenteeReports))
        : mentor.ManagerChain.Contains(mentee.Id, StringComparer.Ordinal) ? Remarks.Breach(nameof(BreachTexts.MentorReports))
        : null;

    /// <inheritdoc/>
    public IEnumerable<PersonPair> Pairs(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees) =>
        mentees.SelectMany(mentee => mentee.ManagerChain.Select(above => new PersonPair(above, mentee.Id)))
            .Concat(mentors.SelectMany(mentor => mentor.ManagerChain.Select(above => new PersonPair(mentor.Id, above))));
}
