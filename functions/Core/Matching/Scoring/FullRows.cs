namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>
/// Rows over all mentors, one for each class of mentees and made when it is first needed. Where a mentee may have most mentors, adding a whole
/// row in steps of many numbers is much faster than picking the mentors one by one.
/// </summary>
/// <param name="classes">How many classes of mentees there are.</param>
/// <param name="width">How many mentors there are.</param>
/// <param name="at">What stands at a mentee's class and a mentor.</param>
internal sealed class FullRows(int classes, int width, Func<int, int, int> at)
{
    /// <summary>More numbers than these, 32 MB, are not kept.</summary>
    private const long Most = 1 << 23;

    private readonly int[]?[] _rows = new int[]?[(long)classes * width <= Most ? classes : 0];

    /// <summary>Whether whole rows are the faster way to so many mentors.</summary>
    public static bool AreFaster(int mentors, int width) => mentors * 4L >= width;

    /// <summary>Whether whole rows are the faster way to these mentors, and there is room for them.</summary>
    public bool Suit(int[] mentors) => _rows.Length > 0 && AreFaster(mentors.Length, width);

    /// <summary>Adds a class's row to all sums.</summary>
    public void Add(int kind, int[] sums) =>
        Vectors.Add(_rows[kind] ??= [.. Enumerable.Range(0, width).Select(mentor => at(kind, mentor))], sums);
}
