namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>Mentees, and the mentors whom all of them may have.</summary>
internal readonly record struct Group(int[] Mentees, int[] Mentors)
{
    /// <summary>How many pairs they make.</summary>
    public long Pairs => (long)Mentees.Length * Mentors.Length;
}
