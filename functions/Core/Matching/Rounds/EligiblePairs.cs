using ServerlessMentoring.Core.Matching.Assignment;

namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>Whom people may have, read off the scores in one pass.</summary>
internal static class EligiblePairs
{
    /// <summary>How many mentors a mentee may have, and the one who fits best; of equals the first.</summary>
    public static (int Count, int Best) MentorsOf(PairScores scores, int mentee)
    {
        var (count, best, score) = (0, -1, -1);
        foreach (var (mentor, points) in Of(scores, mentee))
        {
            count++;
            (best, score) = points > score ? (mentor, points) : (best, score);
        }

        return (count, best);
    }

    /// <summary>How many of some mentees may be each mentor's.</summary>
    public static int[] MenteesOfEach(PairScores scores, IEnumerable<int> mentees)
    {
        var counts = new int[scores.Mentors];
        foreach (var (mentor, _) in mentees.SelectMany(mentee => Of(scores, mentee)))
        {
            counts[mentor]++;
        }

        return counts;
    }

    private static IEnumerable<(int Mentor, ushort Points)> Of(PairScores scores, int mentee) => scores is SparsePairScores sparse
        ? Enumerable.Range(0, sparse.MentorsOf(mentee).Length).Select(at => (sparse.MentorsOf(mentee)[at], sparse.PointsOf(mentee)[at]))
        : Enumerable.Range(0, scores.Mentors).Select(mentor => (mentor, scores[mentee, mentor])).Where(pair => pair.Item2 != Points.Forbidden);
}
