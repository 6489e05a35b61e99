namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>A factor that can score a mentee with many mentors at once.</summary>
internal interface IColumnFactor
{
    /// <summary>Its column for these people.</summary>
    /// <param name="mentors">The mentors.</param>
    /// <param name="mentees">The mentees.</param>
    /// <param name="share">Its weight, as a share of <see cref="WeightShares.Whole"/>.</param>
    IColumn ColumnOf(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees, int share);
}
