using ServerlessMentoring.Core.Matching.Rounds;

namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>Explains a stored round: from its input and its result, and nothing else.</summary>
public sealed class RoundExplainer
{
    private readonly RoundView _view;
    private readonly RoundResult _result;

    /// <summary>Takes a round.</summary>
    /// <param name="input">What it was run on.</param>
    /// <param name="result">What came of it.</param>
    public RoundExplainer(RoundInput input, RoundResult result)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(result);
        _view = RoundView.Of(input);
        _result = result;
    }

    /// <summary>Why a mentee is with their mentor.</summary>
    /// <param name="menteeId">The mentee.</param>
    /// <returns>Null when the mentee is not in the round, or with nobody in it.</returns>
    public WhyPair? WhyPair(string menteeId) =>
        _view.MenteeAt(menteeId) is { } mentee && _result.Mentees[mentee].Match is { } match ? PairWords.Of(menteeId, match) : null;

    /// <summary>Why two people are not together.</summary>
    /// <param name="mentorId">The mentor; in a peer group the one who would be host.</param>
    /// <param name="menteeId">The mentee.</param>
    /// <returns>Null when one of them is not in the round, or when they are together.</returns>
    public WhyNot? WhyNot(string mentorId, string menteeId)
    {
        if (_view.MentorAt(mentorId) is not { } mentor || _view.MenteeAt(menteeId) is not { } mentee
            || _result.Mentees[mentee].Match?.MentorIds.Contains(mentorId, StringComparer.Ordinal) == true)
        {
            return null;
        }

        var verdict = _view.Judge.Judge(mentee, mentor);
        var pair = new PersonPair(mentorId, menteeId);
        var cost = verdict.CanBePinned ? PinCosts.Of(_view, _result, pair) : null;
        return new(mentorId, menteeId, verdict.Score, verdict.Breaches, cost, WhyNotWords.Of(_view, _result.Mentees[mentee], pair, verdict, cost));
    }

    /// <summary>Why somebody is matched with nobody, and what would change it.</summary>
    /// <param name="personId">The person.</param>
    /// <returns>Null when the person is not in the round, or is matched in each of their roles.</returns>
    public WhyUnmatched? WhyUnmatched(string personId)
    {
        if (_view.MenteeAt(personId) is { } mentee && _result.Mentees[mentee].Unmatched is { } mentees)
        {
            return new UnmatchedSearch(_view, _result).Mentee(mentee, mentees);
        }

        var isPeerGroup = _result.Mentors.Count == 0;
        return !isPeerGroup && _view.MentorAt(personId) is { } mentor && _result.Mentors[mentor].Unmatched is { } mentors
            ? new UnmatchedSearch(_view, _result).Mentor(mentor, mentors)
            : null;
    }
}
