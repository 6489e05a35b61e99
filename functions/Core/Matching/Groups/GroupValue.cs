namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>What groups are worth: the scores of their mentees, less what their make-up costs.</summary>
internal static class GroupValue
{
    public static long Of(GroupProblem problem, IReadOnlyList<int> open, int[] groupOf)
    {
        var value = 0L;
        for (var group = 0; group < open.Count; group++)
        {
            var mentees = Enumerable.Range(0, groupOf.Length).Where(mentee => groupOf[mentee] == group).ToList();
            value += mentees.Sum(mentee => (long)problem.Score(open[group], mentee));
            value -= Enumerable.Range(0, mentees.Count).Sum(GroupWeights.NextMember);
            value -= mentees.Select(mentee => problem.Departments[mentee]).OfType<string>().CountBy(department => department)
                .Sum(each => Enumerable.Range(0, each.Value).Sum(GroupWeights.NextOfDepartment));
        }

        return value;
    }
}
