namespace ServerlessMentoring.Core.Matching.Assignment.Solving;

/// <summary>Rows of few pairs each.</summary>
internal sealed class SparseSource(SparsePairScores scores, int threshold) : PairSource(scores)
{
    public override bool IsShort => true;

    public override (int Best, int Second, int Mentor) BestTwo(int mentee, ReadOnlySpan<int> prices, int from)
    {
        var (best, second, mentor) = (Nothing, Nothing, -1);
        var columns = scores.MentorsOf(mentee);
        var points = scores.PointsOf(mentee);
        for (var at = 0; at < columns.Length; at++)
        {
            if (points[at] > Points.Full || points[at] < threshold)
            {
                continue;
            }

            var value = points[at] - prices[columns[at]];
            if (value > best)
            {
                (best, second, mentor) = (value, best, columns[at]);
            }
            else if (value > second)
            {
                second = value;
            }
        }

        return (best, second, mentor);
    }

    public override int Best(int mentee, ReadOnlySpan<int> prices) => BestTwo(mentee, prices, 0).Best;

    public override int Collect(int mentee, ReadOnlySpan<int> prices, int atLeast, int from, Span<int> columns, Span<int> points)
    {
        var mentors = scores.MentorsOf(mentee);
        var all = scores.PointsOf(mentee);
        var count = 0;
        for (var at = 0; at < mentors.Length && count < columns.Length; at++)
        {
            if (all[at] <= Points.Full && all[at] >= threshold && all[at] - prices[mentors[at]] >= atLeast)
            {
                (columns[count], points[count++]) = (mentors[at], all[at]);
            }
        }

        return count;
    }
}
