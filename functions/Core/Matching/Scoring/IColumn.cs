namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>What one factor adds to the scores of all pairs.</summary>
internal interface IColumn
{
    /// <summary>Adds share times fit for one mentee.</summary>
    /// <param name="mentee">The row.</param>
    /// <param name="mentors">With whom, rising.</param>
    /// <param name="sums">By the mentor's column. What stands at others may be changed: nobody reads it.</param>
    void Add(int mentee, int[] mentors, int[] sums);
}
