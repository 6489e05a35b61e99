namespace ServerlessMentoring.Core.Matching.Assignment;

/// <summary>Scores where most pairs may be: one number for every pair.</summary>
/// <param name="mentees">How many mentees there are.</param>
/// <param name="mentors">How many mentors there are.</param>
public sealed class DensePairScores(int mentees, int mentors) : PairScores(mentees, mentors)
{
    private readonly ushort[][] _rows = [.. Enumerable.Range(0, mentees).Select(_ => new ushort[mentors])];

    /// <inheritdoc/>
    public override ushort this[int mentee, int mentor] => _rows[mentee][mentor];

    /// <summary>A mentee's scores with every mentor, to be read or filled in.</summary>
    /// <param name="mentee">The row.</param>
    public Span<ushort> Row(int mentee) => _rows[mentee];
}
