namespace ServerlessMentoring.Benchmarks.Measuring;

/// <summary>The middle of several measurements: one slow moment of the machine does not move it.</summary>
internal static class Median
{
    public static TimeSpan Of(IEnumerable<TimeSpan> times)
    {
        var sorted = times.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
