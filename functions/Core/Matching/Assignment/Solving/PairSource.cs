namespace ServerlessMentoring.Core.Matching.Assignment.Solving;

/// <summary>The pairs that the total is made of: those that may be and reach the threshold. Reads rows fast; values are score less the mentor's price.</summary>
internal abstract class PairSource(PairScores scores)
{
    /// <summary>Less than every value that a pair can have.</summary>
    public const int Nothing = int.MinValue / 2;

    public int Mentees { get; } = scores.Mentees;

    public int Mentors { get; } = scores.Mentors;

    /// <summary>Whether a row is so short that all of it can always be looked at.</summary>
    public abstract bool IsShort { get; }

    /// <summary>The score of a pair.</summary>
    public int PointsOf(int mentee, int mentor) => scores[mentee, mentor];

    /// <summary>The best and the second best value in a row, and the first mentor, from some place on and then from the start, with the best one.</summary>
    public abstract (int Best, int Second, int Mentor) BestTwo(int mentee, ReadOnlySpan<int> prices, int from);

    /// <summary>The best value in a row.</summary>
    public abstract int Best(int mentee, ReadOnlySpan<int> prices);

    /// <summary>Writes the pairs whose value is at least so much, from some place on and then from the start, as many as there is room for.</summary>
    /// <returns>How many were written.</returns>
    public abstract int Collect(int mentee, ReadOnlySpan<int> prices, int atLeast, int from, Span<int> columns, Span<int> points);

    public static PairSource Of(PairScores scores, int threshold) => scores switch
    {
        DensePairScores dense => new DenseSource(dense, threshold),
        SparsePairScores sparse => new SparseSource(sparse, threshold),
        _ => throw new ArgumentException($"{nameof(scores)} is neither {nameof(DensePairScores)} nor {nameof(SparsePairScores)}.", nameof(scores)),
    };
}
