using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ServerlessMentoring.Core.Matching.Assignment.Solving;

/// <summary>Rows with an entry for every mentor, read sixteen at a time.</summary>
internal sealed class DenseSource(DensePairScores scores, int threshold) : PairSource(scores)
{
    private const int Lanes = 16;

    public override bool IsShort => Mentors <= 64;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override (int Best, int Second, int Mentor) BestTwo(int mentee, ReadOnlySpan<int> prices, int from)
    {
        ReadOnlySpan<ushort> row = scores.Row(mentee);
        ref var points = ref MemoryMarshal.GetReference(row);
        ref var price = ref MemoryMarshal.GetReference(prices);
        var nothing = Vector256.Create(Nothing);
        var (best0, second0, best1, second1) = (nothing, nothing, nothing, nothing);
        var at = 0;
        for (; at <= row.Length - Lanes; at += Lanes)
        {
            var (low, high) = Values(ref points, ref price, at);
            second0 = Vector256.Max(second0, Vector256.Min(best0, low));
            best0 = Vector256.Max(best0, low);
            second1 = Vector256.Max(second1, Vector256.Min(best1, high));
            best1 = Vector256.Max(best1, high);
        }

        var (best, second) = BestTwo(best0, second0, best1, second1);
        for (; at < row.Length; at++)
        {
            Take(Value(row[at], prices[at]), ref best, ref second);
        }

        return (best, second, best == Nothing ? -1 : Find(row, prices, best, from));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override int Best(int mentee, ReadOnlySpan<int> prices)
    {
        ReadOnlySpan<ushort> row = scores.Row(mentee);
        ref var points = ref MemoryMarshal.GetReference(row);
        ref var price = ref MemoryMarshal.GetReference(prices);
        var (best0, best1) = (Vector256.Create(Nothing), Vector256.Create(Nothing));
        var at = 0;
        for (; at <= row.Length - Lanes; at += Lanes)
        {
            var (low, high) = Values(ref points, ref price, at);
            best0 = Vector256.Max(best0, low);
            best1 = Vector256.Max(best1, high);
        }

        var best = BestTwo(best0, Vector256.Create(Nothing), best1, Vector256.Create(Nothing)).Best;
        for (; at < row.Length; at++)
        {
            best = Math.Max(best, Value(row[at], prices[at]));
        }

        return best;
    }

    public override int Collect(int mentee, ReadOnlySpan<int> prices, int atLeast, int from, Span<int> columns, Span<int> points)
    {
        ReadOnlySpan<ushort> row = scores.Row(mentee);
        var count = Collect(row, prices, atLeast, from, row.Length, columns, points, 0);
        return Collect(row, prices, atLeast, 0, from, columns, points, count);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Collect(ReadOnlySpan<ushort> row, ReadOnlySpan<int> prices, int atLeast, int from, int to, Span<int> columns, Span<int> points, int count)
    {
        ref var first = ref MemoryMarshal.GetReference(row);
        ref var price = ref MemoryMarshal.GetReference(prices);
        var below = Vector256.Create(atLeast - 1);
        var at = from;
        for (; at <= to - Lanes; at += Lanes)
        {
            var (low, high) = Values(ref first, ref price, at);
            var hits = Vector256.GreaterThan(low, below).ExtractMostSignificantBits() | (Vector256.GreaterThan(high, below).ExtractMostSignificantBits() << 8);
            for (; hits != 0; hits &= hits - 1)
            {
                if (count == columns.Length)
                {
                    return count;
                }

                columns[count] = at + BitOperations.TrailingZeroCount(hits);
                points[count] = row[columns[count]];
                count++;
            }
        }

        for (; at < to && count < columns.Length; at++)
        {
            if (Value(row[at], prices[at]) >= atLeast)
            {
                (columns[count], points[count++]) = (at, row[at]);
            }
        }

        return count;
    }

    private int Find(ReadOnlySpan<ushort> row, ReadOnlySpan<int> prices, int value, int from)
    {
        Span<int> column = stackalloc int[1];
        Span<int> points = stackalloc int[1];
        return Collect(row, prices, value, from, row.Length, column, points, 0) == 1 || Collect(row, prices, value, 0, from, column, points, 0) == 1 ? column[0] : -1;
    }

    /// <summary>The values of sixteen pairs; of those that may not be, nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (Vector256<int> Low, Vector256<int> High) Values(ref ushort points, ref int prices, int at)
    {
        var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref points, (nuint)at));
        return (Values(low.AsInt32(), Vector256.LoadUnsafe(ref prices, (nuint)at)), Values(high.AsInt32(), Vector256.LoadUnsafe(ref prices, (nuint)at + 8)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<int> Values(Vector256<int> points, Vector256<int> prices)
    {
        var not = Vector256.GreaterThan(points, Vector256.Create(Points.Full)) | Vector256.LessThan(points, Vector256.Create(threshold));
        return Vector256.ConditionalSelect(not, Vector256.Create(Nothing), points - prices);
    }

    private int Value(ushort points, int price) => points > Points.Full || points < threshold ? Nothing : points - price;

    /// <summary>The best two of all lanes, half against half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (int Best, int Second) BestTwo(Vector256<int> best0, Vector256<int> second0, Vector256<int> best1, Vector256<int> second1)
    {
        var wide = Vector256.Max(best0, best1);
        var wideSecond = Vector256.Max(Vector256.Min(best0, best1), Vector256.Max(second0, second1));
        var (best, second) = BestTwo(wide.GetLower(), wideSecond.GetLower(), wide.GetUpper(), wideSecond.GetUpper());
        (best, second) = BestTwo(best, second, Vector128.Shuffle(best, Vector128.Create(2, 3, 0, 1)), Vector128.Shuffle(second, Vector128.Create(2, 3, 0, 1)));
        var (one, other) = (best[0], best[1]);
        return (Math.Max(one, other), Math.Max(Math.Min(one, other), Math.Max(second[0], second[1])));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector128<int> Best, Vector128<int> Second) BestTwo(Vector128<int> best0, Vector128<int> second0, Vector128<int> best1, Vector128<int> second1) =>
        (Vector128.Max(best0, best1), Vector128.Max(Vector128.Min(best0, best1), Vector128.Max(second0, second1)));

    private static void Take(int value, ref int best, ref int second)
    {
        second = Math.Max(second, Math.Min(best, value));
        best = Math.Max(best, value);
    }
}
