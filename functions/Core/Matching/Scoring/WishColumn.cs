namespace ServerlessMentoring.Core.Matching.Scoring;

/// <summary>The column of a factor about wishes: nearly all pairs are the same to it, and a few are not.</summary>
internal sealed class WishColumn : IColumn
{
    private readonly int[] _ofMentors;
    private readonly int[] _ofMentees;
    private readonly IReadOnlyDictionary<int, List<(int Mentor, int More)>> _wished;
    private readonly FullRows _rows;

    /// <param name="ofMentors">What each mentor's pairs have by themselves.</param>
    /// <param name="ofMentees">What each mentee's pairs have by themselves, on top: 0 or another number, the same for all who have one.</param>
    /// <param name="wished">Each mentee's few pairs that have more: with whom, and how much more.</param>
    public WishColumn(int[] ofMentors, int[] ofMentees, IReadOnlyDictionary<int, List<(int Mentor, int More)>> wished)
    {
        _ofMentors = ofMentors;
        _ofMentees = ofMentees;
        _wished = wished;
        var own = ofMentees.DefaultIfEmpty().Max();
        _rows = new FullRows(2, ofMentors.Length, (kind, mentor) => ofMentors[mentor] + (kind * own));
    }

    public void Add(int mentee, int[] mentors, int[] sums)
    {
        var own = _ofMentees[mentee];
        if (_rows.Suit(mentors))
        {
            _rows.Add(own == 0 ? 0 : 1, sums);
        }
        else
        {
            foreach (var mentor in mentors)
            {
                sums[mentor] += own + _ofMentors[mentor];
            }
        }

        foreach (var (mentor, more) in _wished.GetValueOrDefault(mentee, []))
        {
            sums[mentor] += more;
        }
    }
}
