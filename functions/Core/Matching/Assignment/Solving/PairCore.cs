namespace ServerlessMentoring.Core.Matching.Assignment.Solving;

/// <summary>The few pairs of each mentee that the exact search looks at; more are added where the prices show that one was missed.</summary>
internal sealed class PairCore
{
    private readonly int[][] _columns;
    private readonly int[][] _points;
    private readonly int[] _counts;

    public PairCore(int mentees)
    {
        _columns = new int[mentees][];
        _points = new int[mentees][];
        _counts = new int[mentees];
        Array.Fill(_columns, []);
        Array.Fill(_points, []);
    }

    public ReadOnlySpan<int> MentorsOf(int mentee) => _columns[mentee].AsSpan(0, _counts[mentee]);

    public ReadOnlySpan<int> PointsOf(int mentee) => _points[mentee].AsSpan(0, _counts[mentee]);

    public void Add(int mentee, ReadOnlySpan<int> columns, ReadOnlySpan<int> points)
    {
        var count = _counts[mentee];
        if (count + columns.Length > _columns[mentee].Length)
        {
            Array.Resize(ref _columns[mentee], count + columns.Length);
            Array.Resize(ref _points[mentee], count + columns.Length);
        }

        columns.CopyTo(_columns[mentee].AsSpan(count));
        points.CopyTo(_points[mentee].AsSpan(count));
        _counts[mentee] += columns.Length;
    }
}
