using ServerlessMentoring.Core.Matching.Assignment;

namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>Writes down the scores of all pairs that may be, in the form that takes less room.</summary>
internal static class ScoreTable
{
    /// <summary>A pair among few takes its column as well as its score: three times the room of one among all.</summary>
    private const int SparseCost = 3;

    public static PairScores Of(AllowedPairs allowed, ScoreRows rows, int mentees, int mentors) =>
        allowed.AtMost * SparseCost < (long)mentees * mentors ? Sparse(allowed, rows, mentees, mentors) : Dense(allowed, rows, mentees, mentors);

    private static DensePairScores Dense(AllowedPairs allowed, ScoreRows rows, int mentees, int mentors)
    {
        var scores = new DensePairScores(mentees, mentors);
        for (var mentee = 0; mentee < mentees; mentee++)
        {
            var among = allowed.Of(mentee);
            var row = scores.Row(mentee);
            Vectors.Narrow(rows.Of(mentee, among), row);
            Forbid(row, among);
        }

        return scores;
    }

    private static void Forbid(Span<ushort> row, int[] among)
    {
        var next = 0;
        foreach (var mentor in among)
        {
            if (next < mentor)
            {
                row[next..mentor].Fill(Points.Forbidden);
            }

            next = mentor + 1;
        }

        row[next..].Fill(Points.Forbidden);
    }

    private static SparsePairScores Sparse(AllowedPairs allowed, ScoreRows rows, int mentees, int mentors)
    {
        var starts = new int[mentees + 1];
        var columns = new int[checked((int)allowed.AtMost)];
        var scores = new ushort[columns.Length];
        var next = 0;
        for (var mentee = 0; mentee < mentees; mentee++)
        {
            var among = allowed.Of(mentee);
            var points = rows.Of(mentee, among);
            among.CopyTo(columns, next);
            foreach (var mentor in among)
            {
                scores[next++] = (ushort)points[mentor];
            }

            starts[mentee + 1] = next;
        }

        return new SparsePairScores(mentors, starts, columns, scores);
    }
}
