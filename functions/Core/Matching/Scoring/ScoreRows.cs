namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>Scores one mentee with many mentors at a time.</summary>
internal sealed class ScoreRows
{
    private readonly IColumn[] _columns;
    private readonly int[] _sums;
    private readonly int _otherwise;

    /// <param name="factors">The factors that count.</param>
    /// <param name="mentors">The mentors.</param>
    /// <param name="mentees">The mentees.</param>
    /// <param name="otherwise">The score of every pair where no factor counts.</param>
    public ScoreRows(IReadOnlyList<WeighedFactor> factors, IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees, int otherwise)
    {
        _columns = [.. factors.Select(each => ((IColumnFactor)each.Factor).ColumnOf(mentors, mentees, each.Share))];
        _sums = new int[mentors.Count];
        _otherwise = otherwise;
    }

    /// <returns>Scores by the mentor's column; only those asked for mean anything, and only until the next row.</returns>
    public ReadOnlySpan<int> Of(int mentee, int[] mentors)
    {
        if (_columns.Length == 0)
        {
            Array.Fill(_sums, _otherwise);
            return _sums;
        }

        var wide = FullRows.AreFaster(mentors.Length, _sums.Length);
        if (wide)
        {
            Array.Clear(_sums);
        }
        else
        {
            foreach (var mentor in mentors)
            {
                _sums[mentor] = 0;
            }
        }

        foreach (var column in _columns)
        {
            column.Add(mentee, mentors, _sums);
        }

        if (wide)
        {
            Vectors.Round(_sums);
        }
        else
        {
            foreach (var mentor in mentors)
            {
                _sums[mentor] = WeightShares.Rounded(_sums[mentor]);
            }
        }

        return _sums;
    }
}

/// <summary>A factor that can score a mentee with many mentors at once.</summary>
internal interface IColumnFactor
{
    /// <summary>Its column for these people.</summary>
    /// <param name="mentors">The mentors.</param>
    /// <param name="mentees">The mentees.</param>
    /// <param name="share">Its weight, as a share of <see cref="WeightShares.Whole"/>.</param>
    IColumn ColumnOf(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees, int share);
}
