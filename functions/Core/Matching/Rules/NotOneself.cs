using ServerlessMentoring.Core.Matching.Scoring;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>Nobody is matched with themselves: some people enroll as both.</summary>
internal sealed class NotOneself : IMatchRule, IPairLister
{
    /// <inheritdoc/>
    public string Name => "notOneself";

    /// <inheritdoc/>
    public bool CanBeOverruled => false;

    /// <inheritdoc/>
    public Remark? Forbids(Candidate mentor, Candidate mentee) =>
        mentor.Id == mentee.Id ? Remarks.Breach(nameof(BreachTexts.Oneself)) : null;

    /// <inheritdoc/>
    public IEnumerable<PersonPair> Pairs(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees) =>
        mentees.Select(mentee => new PersonPair(mentee.Id, mentee.Id));
}
