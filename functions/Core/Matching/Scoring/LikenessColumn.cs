namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>The column of a factor about being alike in something.</summary>
internal sealed class LikenessColumn : IColumn
{
    private const int Unknown = 0;

    private readonly int[] _mentors;
    private readonly int[] _mentees;
    private readonly (int Alike, int Unlike, int Unknown) _weighted;
    private readonly FullRows _rows;

    /// <param name="mentors">Everybody's number, 0 for unknown.</param>
    /// <param name="mentees">And theirs.</param>
    /// <param name="weighted">Share times fit of people who are alike, who are not, and of whom it is unknown.</param>
    public LikenessColumn(int[] mentors, int[] mentees, (int Alike, int Unlike, int Unknown) weighted)
    {
        _mentors = mentors;
        _mentees = mentees;
        _weighted = weighted;
        _rows = new FullRows(mentees.DefaultIfEmpty().Max() + 1, mentors.Length, Weighted);
    }

    public void Add(int mentee, int[] mentors, int[] sums)
    {
        var kind = _mentees[mentee];
        if (_rows.Suit(mentors))
        {
            _rows.Add(kind, sums);
            return;
        }

        foreach (var mentor in mentors)
        {
            sums[mentor] += Weighted(kind, mentor);
        }
    }

    private int Weighted(int kind, int mentor)
    {
        var other = _mentors[mentor];
        return kind == Unknown || other == Unknown ? _weighted.Unknown : kind == other ? _weighted.Alike : _weighted.Unlike;
    }
}
