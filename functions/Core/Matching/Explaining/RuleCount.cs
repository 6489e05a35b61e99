using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>How many people one rule keeps from somebody.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Text">What it says, as of the first of them.</param>
/// <param name="CanBeOverruled">Whether an owner may pin a pair against it.</param>
/// <param name="First">How many it keeps away as the first rule that they break; these counts add up to all who are forbidden.</param>
/// <param name="Alone">Those whom no other rule keeps away, by their place; the one who would fit best first.</param>
internal sealed record RuleCount(string Rule, Remark Text, bool CanBeOverruled, int First, IReadOnlyList<int> Alone)
{
    /// <summary>The rules that keep people from somebody, the one that keeps most first.</summary>
    /// <param name="verdicts">Everybody on the other side, in the order of their places.</param>
    public static IReadOnlyList<RuleCount> Of(IEnumerable<PairVerdict> verdicts)
    {
        var broken = verdicts.Select((verdict, at) => (verdict, at)).Where(each => !each.verdict.IsAllowed).ToList();
        var counts =
            from rule in broken.SelectMany(each => each.verdict.Breaches).Select(breach => breach.About).Distinct(StringComparer.Ordinal)
            let first = broken.Where(each => each.verdict.Breaches[0].About == rule).ToList()
            let alone = broken.Where(each => each.verdict.Breaches.All(breach => breach.About == rule))
            let sample = broken.SelectMany(each => each.verdict.Breaches).First(breach => breach.About == rule)
            orderby first.Count descending, rule
            select new RuleCount(rule, sample.Text, sample.CanBeOverruled, first.Count, [.. alone.OrderByDescending(each => each.verdict.Score).ThenBy(each => each.at).Select(each => each.at)]);
        return [.. counts];
    }

    /// <summary>The counts in words: <c>7 mentors: They have no language in common. 1 mentor: …</c></summary>
    /// <param name="counts">The counts.</param>
    /// <param name="kept">How many of whom are kept away, and by what: one of the texts that begin with <c>Kept</c>.</param>
    public static IEnumerable<Remark> Words(IEnumerable<RuleCount> counts, string kept) =>
        counts.Where(count => count.First > 0).Select(count => Remarks.Round(kept, count.First, count.Text));
}
