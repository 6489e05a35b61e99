using System.Numerics;

namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>Sums in steps of as many numbers as the machine takes at once.</summary>
internal static class Vectors
{
    /// <summary>Adds a row to sums.</summary>
    public static void Add(ReadOnlySpan<int> row, Span<int> sums)
    {
        var next = 0;
        for (; next <= row.Length - Vector<int>.Count; next += Vector<int>.Count)
        {
            (new Vector<int>(row[next..]) + new Vector<int>(sums[next..])).CopyTo(sums[next..]);
        }

        for (; next < row.Length; next++)
        {
            sums[next] += row[next];
        }
    }

    /// <summary>Turns weighted sums into <see cref="Points"/>, as <see cref="WeightShares.Rounded"/> does.</summary>
    public static void Round(Span<int> sums)
    {
        var half = new Vector<int>(WeightShares.Whole / 2);
        var next = 0;
        for (; next <= sums.Length - Vector<int>.Count; next += Vector<int>.Count)
        {
            ((new Vector<int>(sums[next..]) + half) >> WeightShares.Bits).CopyTo(sums[next..]);
        }

        for (; next < sums.Length; next++)
        {
            sums[next] = WeightShares.Rounded(sums[next]);
        }
    }

    /// <summary>Writes numbers that are small enough in half the room.</summary>
    /// <param name="from">From 0 to 65,535; of others it keeps the lower half.</param>
    /// <param name="to">As long.</param>
    public static void Narrow(ReadOnlySpan<int> from, Span<ushort> to)
    {
        var next = 0;
        for (; next <= from.Length - Vector<ushort>.Count; next += Vector<ushort>.Count)
        {
            var low = Vector.AsVectorUInt32(new Vector<int>(from[next..]));
            var high = Vector.AsVectorUInt32(new Vector<int>(from[(next + Vector<int>.Count)..]));
            Vector.Narrow(low, high).CopyTo(to[next..]);
        }

        for (; next < from.Length; next++)
        {
            to[next] = (ushort)from[next];
        }
    }
}
