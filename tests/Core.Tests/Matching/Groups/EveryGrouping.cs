using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Groups;
using ServerlessMentoring.Core.Matching.Scoring;

namespace ServerlessMentoring.Core.Tests.Matching.Groups;

/// <summary>Tries every way to put mentees into groups, and knows nothing of flows. One place per mentor, no pins.</summary>
internal sealed class EveryGrouping
{
    private readonly PairJudge _judge;
    private readonly PairVerdict[][] _verdicts;
    private readonly RoundInput _input;

    public EveryGrouping(RoundInput input)
    {
        _input = input;
        _judge = new(input);
        _verdicts = [.. _judge.Mentees.Select((_, mentee) => _judge.Mentors.Select((_, mentor) => _judge.Judge(mentee, mentor)).ToArray())];
    }

    /// <summary>
    /// The best for given mentors, or for the best choice of mentors when none is given: placed, the lowest score as far as below the floor, fewest
    /// groups, worth.
    /// </summary>
    public (int Placed, int Lowest, int Fewest, long Worth) Best(IReadOnlyCollection<string>? open = null)
    {
        var floor = _input.Plan.Floor * Points.One;
        (int, int, int, long) best = (0, floor, 0, 0);
        Try([.. Enumerable.Repeat(-1, _judge.Mentees.Count)], 0, [.. _judge.Mentors.Select(mentor => mentor.Places > 0 && open?.Contains(mentor.Id) != false)], groupOf =>
        {
            var sizes = groupOf.Where(group => group >= 0).CountBy(group => group).ToDictionary();
            var isOpen = open is null ? sizes.Keys.ToList() : [.. Enumerable.Range(0, _judge.Mentors.Count).Where(at => open.Contains(_judge.Mentors[at].Id))];
            if (isOpen.All(group => sizes.GetValueOrDefault(group) >= _input.Plan.GroupSize.Min) && sizes.Values.All(size => size <= _input.Plan.GroupSize.Max))
            {
                var lowest = groupOf.Select((group, mentee) => group < 0 ? floor : _verdicts[mentee][group].Score).Append(floor).Min();
                var worth = (groupOf.Count(group => group >= 0), lowest, -isOpen.Count, Worth(groupOf));
                best = worth.CompareTo(best) > 0 ? worth : best;
            }
        });
        return best;
    }

    private void Try(int[] groupOf, int mentee, bool[] open, Action<int[]> consider)
    {
        if (mentee == groupOf.Length)
        {
            consider(groupOf);
            return;
        }

        groupOf[mentee] = -1;
        Try(groupOf, mentee + 1, open, consider);
        for (var group = 0; group < open.Length; group++)
        {
            if (open[group] && _verdicts[mentee][group].IsAllowed)
            {
                groupOf[mentee] = group;
                Try(groupOf, mentee + 1, open, consider);
            }
        }

        groupOf[mentee] = -1;
    }

    private long Worth(int[] groupOf)
    {
        var worth = 0L;
        foreach (var group in groupOf.Select((group, mentee) => (group, mentee)).Where(each => each.group >= 0).GroupBy(each => each.group, each => each.mentee))
        {
            worth += group.Sum(mentee => _verdicts[mentee][group.Key].Score);
            worth -= Pairs(group.Count()) * GroupWeights.Uneven;
            worth -= group.Select(mentee => _judge.Mentees[mentee].Department?.Trim()).Where(department => !string.IsNullOrEmpty(department))
                .GroupBy(department => department, StringComparer.OrdinalIgnoreCase).Sum(same => Pairs(same.Count()) * GroupWeights.SameDepartment);
        }

        return worth;
    }

    private static long Pairs(int count) => count * (count - 1) / 2;
}
