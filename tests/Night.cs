namespace ServerlessMentoring.Tests;

/// <summary>
/// Some tests try more than a change should wait for. By day they try a part of it, with <c>MENTORING_TESTS=all</c>, as each night, all.
/// </summary>
internal static class Night
{
    /// <summary>Whether all is tried.</summary>
    public static bool IsNow { get; } = Environment.GetEnvironmentVariable("MENTORING_TESTS") == "all";

    /// <summary>How many.</summary>
    public static int Many(int byNight, int byDay) => IsNow ? byNight : byDay;

    /// <summary>All by night; by day each so-and-so-many-th, from the first on.</summary>
    public static IEnumerable<T> Some<T>(IEnumerable<T> all, int each) => all.Where((_, at) => IsNow || at % each == 0);
}
