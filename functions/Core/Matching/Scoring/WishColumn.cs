namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>The column of a factor about wishes: nearly all pairs are the same to it, and a few are not.</summary>
/// <param name="ofMentors">What each mentor's pairs have by themselves.</param>
/// <param name="ofMentees">What each mentee's pairs have by themselves, on top.</param>
/// <param name="wished">Each mentee's few pairs that have more: with whom, and how much more.</param>
internal sealed class WishColumn(int[] ofMentors, int[] ofMentees, IReadOnlyDictionary<int, List<(int Mentor, int More)>> wished) : IColumn
{
    /// <inheritdoc/>
    public void Add(int mentee, int[] mentors, int[] sums)
    {
        var own = ofMentees[mentee];
        foreach (var mentor in mentors)
        {
            sums[mentor] += own + ofMentors[mentor];
        }

        foreach (var (mentor, more) in wished.GetValueOrDefault(mentee, []))
        {
            sums[mentor] += more;
        }
    }
}
