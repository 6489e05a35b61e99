namespace ServerlessMentoring.Core.Matching.Assignment;

/// <summary>Scores where few pairs may be: only those, row after row.</summary>
/// <param name="mentors">How many mentors there are.</param>
/// <param name="starts">Where each mentee's entries start, and at the end how many there are.</param>
/// <param name="columns">The mentors, rising within each row.</param>
/// <param name="points">Their scores, 0 to <see cref="Points.Full"/>.</param>
public sealed class SparsePairScores(int mentors, int[] starts, int[] columns, ushort[] points) : PairScores(starts.Length - 1, mentors)
{
    /// <inheritdoc/>
    public override ushort this[int mentee, int mentor]
    {
        get
        {
            var at = MentorsOf(mentee).BinarySearch(mentor);
            return at < 0 ? Points.Forbidden : PointsOf(mentee)[at];
        }
    }

    /// <summary>The mentors whom a mentee may have, rising.</summary>
    /// <param name="mentee">The row.</param>
    public ReadOnlySpan<int> MentorsOf(int mentee) => columns.AsSpan(starts[mentee]..starts[mentee + 1]);

    /// <summary>The scores with these mentors, in the same order.</summary>
    /// <param name="mentee">The row.</param>
    public ReadOnlySpan<ushort> PointsOf(int mentee) => points.AsSpan(starts[mentee]..starts[mentee + 1]);
}
