namespace ServerlessMentoring.Core.Matching;

/// <summary>
/// How well two people fit, as a whole number, so that totals are exact and the same on every machine. People read them as 0 to 100 points.
/// </summary>
public static class Points
{
    /// <summary>A perfect fit: 100 points.</summary>
    public const int Full = 10_000;

    /// <summary>What a point that people read is in these units.</summary>
    public const int One = Full / 100;

    /// <summary>A score, or a sum or difference of scores, as people read it: exactly, 100 for a perfect fit.</summary>
    public static decimal Read(long score) => (decimal)score / One;

    /// <summary>Stands for a pair that a rule forbids.</summary>
    public const ushort Forbidden = ushort.MaxValue;
}
