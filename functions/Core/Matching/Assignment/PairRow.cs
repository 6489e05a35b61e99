namespace ServerlessMentoring.Core.Matching.Assignment;

/// <summary>One mentee's pairs, whichever way they are stored.</summary>
/// <param name="columns">The mentors; empty when they are 0, 1 and so on.</param>
/// <param name="points">The scores with them.</param>
internal readonly ref struct PairRow(ReadOnlySpan<int> columns, ReadOnlySpan<ushort> points)
{
    private readonly ReadOnlySpan<int> _columns = columns;

    public ReadOnlySpan<ushort> Points { get; } = points;

    public int Length => Points.Length;

    /// <summary>Whether every mentor has an entry, so that an entry's place is the mentor's column.</summary>
    public bool IsDense => _columns.IsEmpty;

    public int Column(int at) => IsDense ? at : _columns[at];

    public static PairRow Of(PairScores scores, int mentee) => scores switch
    {
        DensePairScores dense => new PairRow([], dense.Row(mentee)),
        SparsePairScores sparse => new PairRow(sparse.MentorsOf(mentee), sparse.PointsOf(mentee)),
        _ => throw new ArgumentException($"{nameof(scores)} is neither {nameof(DensePairScores)} nor {nameof(SparsePairScores)}.", nameof(scores)),
    };
}
