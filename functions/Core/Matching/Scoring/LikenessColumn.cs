namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>The column of a factor about being alike in something.</summary>
/// <param name="mentors">Everybody's number, 0 for unknown.</param>
/// <param name="mentees">And theirs.</param>
/// <param name="alike">Share times fit of people who are alike.</param>
/// <param name="unlike">Of people who are not.</param>
/// <param name="unknown">Where it is unknown of either.</param>
internal sealed class LikenessColumn(int[] mentors, int[] mentees, int alike, int unlike, int unknown) : IColumn
{
    /// <inheritdoc/>
    public void Add(int mentee, int[] columns, int[] sums)
    {
        var kind = mentees[mentee];
        foreach (var mentor in columns)
        {
            var other = mentors[mentor];
            sums[mentor] += kind == 0 || other == 0 ? unknown : kind == other ? alike : unlike;
        }
    }
}
