using ServerlessMentoring.Core.Matching.Assignment;

namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>Takes mentees out of a round: those who are pinned are no longer to be had.</summary>
internal static class ScoreMask
{
    /// <summary>The scores without some mentees' rows. Dense ones are changed in place.</summary>
    public static PairScores Without(PairScores scores, IReadOnlyCollection<int> mentees)
    {
        if (mentees.Count == 0)
        {
            return scores;
        }

        return scores switch
        {
            DensePairScores dense => Without(dense, mentees),
            SparsePairScores sparse => Without(sparse, mentees.ToHashSet()),
            _ => throw new NotSupportedException($"{scores.GetType().Name} cannot be masked."),
        };
    }

    private static DensePairScores Without(DensePairScores scores, IReadOnlyCollection<int> mentees)
    {
        foreach (var mentee in mentees)
        {
            scores.Row(mentee).Fill(Points.Forbidden);
        }

        return scores;
    }

    private static SparsePairScores Without(SparsePairScores scores, HashSet<int> mentees)
    {
        var starts = new int[scores.Mentees + 1];
        var (columns, points) = (new List<int>(), new List<ushort>());
        for (var mentee = 0; mentee < scores.Mentees; mentee++)
        {
            if (!mentees.Contains(mentee))
            {
                columns.AddRange(scores.MentorsOf(mentee));
                points.AddRange(scores.PointsOf(mentee));
            }

            starts[mentee + 1] = columns.Count;
        }

        return new(scores.Mentors, starts, [.. columns], [.. points]);
    }
}
