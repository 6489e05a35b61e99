using ServerlessMentoring.Core.Matching.Rounds;
using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>Says in words why two people are together.</summary>
internal static class PairWords
{
    public static WhyPair Of(string menteeId, MenteeMatch match) =>
        new(match.MentorIds, menteeId, match.Score, match.IsPinned, match.Factors, [.. Sentences(new(menteeId), match)]);

    /// <summary>Several people as they stand in a sentence.</summary>
    public static object People(IReadOnlyList<string> ids) => ids switch
    {
        [] => Remarks.Round(nameof(RoundTexts.Nobody)),
        [var only] => new PersonName(only),
        _ => (PersonName[])[.. ids.Select(id => new PersonName(id))],
    };

    private static IEnumerable<Remark> Sentences(PersonName mentee, MenteeMatch match)
    {
        if (match.IsHost)
        {
            yield return Remarks.Round(nameof(RoundTexts.HostOfGroup), mentee, match.Group!.Value);
            yield break;
        }

        if (match.IsPinned)
        {
            yield return Remarks.Round(nameof(RoundTexts.PinnedByOwner), mentee, People(match.MentorIds));
        }

        yield return Remarks.Round(nameof(RoundTexts.FitWith), mentee, People(match.MentorIds), Points.Read(match.Score));
        foreach (var factor in match.Factors.Where(factor => factor.Share > 0))
        {
            var share = Remarks.Round(nameof(RoundTexts.FactorShare), PlainNames.OfFactor(factor.Factor), Points.Read(factor.Share));
            yield return factor.Reason is { } reason ? Remark.Sentences([share, reason.Text]) : share;
        }
    }
}
