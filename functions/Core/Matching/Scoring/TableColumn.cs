namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>The column of a factor about traits of which there are few: its fit is worked out once for each two of them.</summary>
internal sealed class TableColumn<T> : IColumn
    where T : notnull
{
    private const long LargestTable = 1 << 22;

    private readonly Classes<T> _mentors;
    private readonly Classes<T> _mentees;
    private readonly Func<T, T, int> _weighted;
    private readonly int[][]? _table;
    private readonly FullRows _rows;

    /// <summary>Fills the table; where it would be too large, fits are worked out pair by pair.</summary>
    /// <param name="mentors">Everybody's trait.</param>
    /// <param name="mentees">And theirs.</param>
    /// <param name="weighted">Share times fit of a mentor's and a mentee's trait.</param>
    public TableColumn(Classes<T> mentors, Classes<T> mentees, Func<T, T, int> weighted)
    {
        _mentors = mentors;
        _mentees = mentees;
        _weighted = weighted;
        _rows = new FullRows(mentees.Traits.Count, mentors.Ids.Length, (kind, mentor) => Weighted(kind, mentors.Ids[mentor]));
        if ((long)mentors.Traits.Count * mentees.Traits.Count <= LargestTable)
        {
            _table = [.. mentees.Traits.Select(mentee => mentors.Traits.Select(mentor => weighted(mentor, mentee)).ToArray())];
        }
    }

    public void Add(int mentee, int[] mentors, int[] sums)
    {
        var kind = _mentees.Ids[mentee];
        if (_rows.Suit(mentors))
        {
            _rows.Add(kind, sums);
            return;
        }

        var ids = _mentors.Ids;
        if (_table is null)
        {
            foreach (var mentor in mentors)
            {
                sums[mentor] += Weighted(kind, ids[mentor]);
            }

            return;
        }

        var row = _table[kind];
        foreach (var mentor in mentors)
        {
            sums[mentor] += row[ids[mentor]];
        }
    }

    private int Weighted(int mentee, int mentor) => _table?[mentee][mentor] ?? _weighted(_mentors.Traits[mentor], _mentees.Traits[mentee]);
}
