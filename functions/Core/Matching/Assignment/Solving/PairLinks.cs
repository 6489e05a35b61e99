using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ServerlessMentoring.Core.Matching.Assignment.Solving;

/// <summary>Which pairs may be and have a score of at least some number, to be asked for the first one among some mentors.</summary>
internal sealed class PairLinks(PairScores scores, int atLeast)
{
    private readonly DensePairScores? _dense = scores as DensePairScores;
    private readonly SparsePairScores? _sparse = scores as SparsePairScores;
    private readonly int _width = (scores.Mentors + 63) / 64;
    private readonly ulong[] _rows = scores is DensePairScores ? new ulong[scores.Mentees * (long)((scores.Mentors + 63) / 64)] : [];
    private readonly bool[] _isRead = new bool[scores.Mentees];

    public bool Has(int mentee, int mentor) => May(scores[mentee, mentor]);

    /// <summary>A mentor whom the mentee may have; -1 when there is none.</summary>
    /// <param name="mentee">The row.</param>
    /// <param name="among">Only these mentors.</param>
    /// <param name="from">The column to look from, where rows are long; before it is looked last.</param>
    public int First(int mentee, ColumnSet among, int from) => _sparse is null ? FirstOfDense(mentee, among.Words, from >> 6) : FirstOfSparse(mentee, among);

    private int FirstOfSparse(int mentee, ColumnSet among)
    {
        var mentors = _sparse!.MentorsOf(mentee);
        var points = _sparse.PointsOf(mentee);
        for (var at = 0; at < mentors.Length; at++)
        {
            if (among.Has(mentors[at]) && May(points[at]))
            {
                return mentors[at];
            }
        }

        return -1;
    }

    private int FirstOfDense(int mentee, ulong[] among, int from)
    {
        var row = _rows.AsSpan(mentee * _width, _width);
        if (!_isRead[mentee])
        {
            _isRead[mentee] = true;
            Read(_dense!.Row(mentee), row);
        }

        for (var at = 0; at < row.Length; at++)
        {
            var word = from + at < row.Length ? from + at : from + at - row.Length;
            if ((row[word] & among[word]) is var both && both != 0)
            {
                return (word << 6) + BitOperations.TrailingZeroCount(both);
            }
        }

        return -1;
    }

    private void Read(ReadOnlySpan<ushort> row, Span<ulong> bits)
    {
        var (least, most) = (Vector256.Create((ushort)atLeast), Vector256.Create((ushort)Points.Full));
        ref var first = ref MemoryMarshal.GetReference(row);
        var at = 0;
        for (; at <= row.Length - Vector256<ushort>.Count; at += Vector256<ushort>.Count)
        {
            var points = Vector256.LoadUnsafe(ref first, (nuint)at);
            var may = Vector256.GreaterThanOrEqual(points, least) & Vector256.LessThanOrEqual(points, most);
            bits[at >> 6] |= (ulong)may.ExtractMostSignificantBits() << at;
        }

        for (; at < row.Length; at++)
        {
            bits[at >> 6] |= (May(row[at]) ? 1UL : 0) << at;
        }
    }

    private bool May(ushort points) => points <= Points.Full && points >= atLeast;
}
