using System.Globalization;
using ServerlessMentoring.Core.Matching.Rounds;

namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>Says in words why two people are together.</summary>
internal static class PairWords
{
    public static WhyPair Of(string menteeId, MenteeMatch match) =>
        new(match.MentorIds, menteeId, match.Score, match.IsPinned, match.Factors, [.. Sentences(menteeId, match).Select(text => new Sentence(text))]);

    /// <summary>Several people as they stand in a sentence.</summary>
    public static string People(IReadOnlyList<string> ids) => ids.Count switch
    {
        0 => "nobody",
        1 => Sentence.Person(ids[0]),
        _ => $"{string.Join(", ", ids.Take(ids.Count - 1).Select(Sentence.Person))} and {Sentence.Person(ids[^1])}",
    };

    private static IEnumerable<string> Sentences(string menteeId, MenteeMatch match)
    {
        var mentee = Sentence.Person(menteeId);
        if (match.IsHost)
        {
            yield return $"{mentee} is the host of group {match.Group!.Value.ToString(CultureInfo.InvariantCulture)}.";
            yield break;
        }

        if (match.IsPinned)
        {
            yield return $"An owner pinned {mentee} and {People(match.MentorIds)}.";
        }

        yield return $"{mentee} and {People(match.MentorIds)} fit with {PointText.Of(match.Score)} of 100.";
        foreach (var factor in match.Factors.Where(factor => factor.Share > 0))
        {
            yield return $"{PlainNames.OfFactor(factor.Factor)}: {PointText.Of(factor.Share)}.{(factor.Reason is { } reason ? $" {reason.Text}" : "")}";
        }
    }
}
