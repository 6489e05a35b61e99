using ServerlessMentoring.Core.Matching.Rounds;

namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>
/// Explains a stored round: from its input and its result, and nothing else. What is worked out anew is told only while the round is proven by what
/// is stored: not after somebody in it was erased, nor where a newer version judges otherwise.
/// </summary>
public sealed class RoundExplainer
{
    private readonly RoundView _view;
    private readonly RoundResult _result;
    private readonly Dictionary<string, MenteeRow> _mentees;
    private readonly Dictionary<string, MentorRow> _mentors;
    private readonly Lazy<bool> _isProven;

    /// <param name="input">What it was run on.</param>
    /// <param name="result">What came of it.</param>
    public RoundExplainer(RoundInput input, RoundResult result)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(result);
        _view = RoundView.Of(input);
        _result = InOrder(result);
        _mentees = result.Mentees.DistinctBy(row => row.Id).ToDictionary(row => row.Id, StringComparer.Ordinal);
        _mentors = result.Mentors.DistinctBy(row => row.Id).ToDictionary(row => row.Id, StringComparer.Ordinal);
        _isProven = new(() => RoundChecker.Check(_view, _result).Count == 0);
    }

    /// <summary>
    /// Whether what is stored still proves the round. Where it does not, questions about what else could have been are answered with what is
    /// stored alone: <see cref="Explaining.WhyNot.Cost"/> is null, and no change is tried.
    /// </summary>
    public bool IsProven => _isProven.Value;

    /// <summary>Why a mentee is with their mentor.</summary>
    /// <returns>Null when the mentee is not in the round, or with nobody in it.</returns>
    public WhyPair? WhyPair(string menteeId) =>
        _mentees.GetValueOrDefault(menteeId)?.Match is { } match ? PairWords.Of(menteeId, match) : null;

    /// <summary>Why two people are not together.</summary>
    /// <param name="mentorId">The mentor; in a peer group the one who would be host.</param>
    /// <param name="menteeId">The mentee.</param>
    /// <returns>Null when one of them is not in the round, or when they are together.</returns>
    public WhyNot? WhyNot(string mentorId, string menteeId)
    {
        if (_view.MentorAt(mentorId) is not { } mentor || _view.MenteeAt(menteeId) is not { } mentee
            || !_mentees.TryGetValue(menteeId, out var row) || row.Match?.MentorIds.Contains(mentorId, StringComparer.Ordinal) == true)
        {
            return null;
        }

        var verdict = _view.Judge.Judge(mentee, mentor);
        var pair = new PersonPair(mentorId, menteeId);
        if (!IsProven)
        {
            return new(mentorId, menteeId, verdict.Score, verdict.Breaches, null, [WhyNotWords.NoLonger]);
        }

        var cost = verdict.CanBePinned ? PinCosts.Of(_view, _result, pair) : null;
        return new(mentorId, menteeId, verdict.Score, verdict.Breaches, WhyNotWords.IsFound(verdict, cost) ? null : cost, WhyNotWords.Of(_view, row, pair, verdict, cost));
    }

    /// <summary>Why somebody is matched with nobody, and what would change it.</summary>
    /// <returns>Null when the person is not in the round, or is matched in each of their roles.</returns>
    public WhyUnmatched? WhyUnmatched(string personId)
    {
        if (_view.MenteeAt(personId) is { } mentee && _mentees.GetValueOrDefault(personId)?.Unmatched is { } mentees)
        {
            return IsProven ? new UnmatchedSearch(_view, _result).Mentee(mentee, mentees) : AsStored(personId, isMentor: false, mentees);
        }

        if (_view.MentorAt(personId) is not { } mentor || _mentors.GetValueOrDefault(personId)?.Unmatched is not { } mentors)
        {
            return null;
        }

        return IsProven ? new UnmatchedSearch(_view, _result).Mentor(mentor, mentors) : AsStored(personId, isMentor: true, mentors);
    }

    // Whoever was erased has another id since, and with it another place.
    private static RoundResult InOrder(RoundResult result) => result with
    {
        Mentees = [.. result.Mentees.OrderBy(row => row.Id, StringComparer.Ordinal)],
        Mentors = [.. result.Mentors.OrderBy(row => row.Id, StringComparer.Ordinal)],
    };

    private static WhyUnmatched AsStored(string personId, bool isMentor, Unmatched unmatched) =>
        new(personId, isMentor, unmatched.Kind, [unmatched.Why, WhyNotWords.NoLonger], [], IsAllTried: false);
}
