using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Groups;
using ServerlessMentoring.Core.Matching.Scoring;

namespace ServerlessMentoring.Core.Tests.Matching.Groups;

/// <summary>Tries every way to put mentees into groups, and knows nothing of flows. One place per mentor, no pins.</summary>
internal sealed class EveryGrouping(RoundInput input)
{
    private readonly PairJudge _judge = new(input);

    /// <summary>The best for given mentors, or for the best choice of mentors when none is given: placed, fewest groups, worth.</summary>
    public (int Placed, int Fewest, long Worth)? Best(IReadOnlyCollection<string>? open, int threshold)
    {
        (int, int, long)? best = null;
        Try([.. Enumerable.Repeat(-1, _judge.Mentees.Count)], 0, [.. _judge.Mentors.Select(mentor => mentor.Places > 0 && open?.Contains(mentor.Id) != false)], threshold, groupOf =>
        {
            var sizes = groupOf.Where(group => group >= 0).CountBy(group => group).ToDictionary();
            var isOpen = open is null ? sizes.Keys.ToList() : [.. Enumerable.Range(0, _judge.Mentors.Count).Where(at => open.Contains(_judge.Mentors[at].Id))];
            if (isOpen.All(group => sizes.GetValueOrDefault(group) >= input.Plan.GroupSize.Min) && sizes.Values.All(size => size <= input.Plan.GroupSize.Max))
            {
                var worth = (groupOf.Count(group => group >= 0), -isOpen.Count, Worth(groupOf));
                best = best is null || worth.CompareTo(best.Value) > 0 ? worth : best;
            }
        });
        return best;
    }

    private void Try(int[] groupOf, int mentee, bool[] open, int threshold, Action<int[]> consider)
    {
        if (mentee == groupOf.Length)
        {
            consider(groupOf);
            return;
        }

        groupOf[mentee] = -1;
        Try(groupOf, mentee + 1, open, threshold, consider);
        for (var group = 0; group < open.Length; group++)
        {
            if (open[group] && _judge.Judge(mentee, group) is { IsAllowed: true } verdict && verdict.Score >= threshold)
            {
                groupOf[mentee] = group;
                Try(groupOf, mentee + 1, open, threshold, consider);
            }
        }

        groupOf[mentee] = -1;
    }

    private long Worth(int[] groupOf)
    {
        var worth = 0L;
        foreach (var group in groupOf.Select((group, mentee) => (group, mentee)).Where(each => each.group >= 0).GroupBy(each => each.group, each => each.mentee))
        {
            worth += group.Sum(mentee => _judge.Judge(mentee, group.Key).Score);
            worth -= Pairs(group.Count()) * GroupWeights.Uneven;
            worth -= group.Select(mentee => _judge.Mentees[mentee].Department?.Trim()).Where(department => !string.IsNullOrEmpty(department))
                .GroupBy(department => department, StringComparer.OrdinalIgnoreCase).Sum(same => Pairs(same.Count()) * GroupWeights.SameDepartment);
        }

        return worth;
    }

    private static long Pairs(int count) => count * (count - 1) / 2;
}
