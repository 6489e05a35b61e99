using System.Numerics;

namespace ServerlessMentoring.Core.Matching.Traits;

/// <summary>The hours of a week in which a person works.</summary>
/// <param name="Offset">Minutes by which the person's clock is ahead of UTC.</param>
/// <param name="Days">The days, one bit each, Sunday the lowest.</param>
/// <param name="From">The first minute of a day's work, local.</param>
/// <param name="To">The minute after the last.</param>
internal readonly record struct WorkWeek(int Offset, int Days, int From, int To)
{
    private const int DaysOfWeek = 7;
    private const int Day = 24 * 60;

    /// <summary>Minutes of work in a week.</summary>
    public int Minutes => BitOperations.PopCount((uint)Days) * (To - From);

    /// <summary>Minutes in a week in which both work. Saturday night is followed by Sunday morning, on whichever side of midnight.</summary>
    public int Shared(WorkWeek other)
    {
        var ahead = other.Offset - Offset;
        var shared = 0;

        // What the other works on a day begins on the same local day of ours, or up to two days earlier or later.
        for (var shift = -2; shift <= 2; shift++)
        {
            var from = other.From - ahead + (shift * Day);
            var to = other.To - ahead + (shift * Day);
            var minutes = Math.Min(To, to) - Math.Max(From, from);
            if (minutes > 0)
            {
                shared += minutes * BitOperations.PopCount((uint)(Days & Turned(other.Days, -shift)));
            }
        }

        return shared;
    }

    /// <summary>The days so many days later.</summary>
    private static int Turned(int days, int by)
    {
        var turn = ((by % DaysOfWeek) + DaysOfWeek) % DaysOfWeek;
        return ((days << turn) | (days >> (DaysOfWeek - turn))) & ((1 << DaysOfWeek) - 1);
    }
}
