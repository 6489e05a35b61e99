using ServerlessMentoring.Core.Matching.Scoring;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Factors;

/// <summary>A factor about whom one side wishes for.</summary>
internal abstract class WishFactor : IMatchFactor, IColumnFactor
{
    public abstract string Name { get; }

    /// <summary>What there is to say of the dearest wish.</summary>
    protected abstract Remark First { get; }

    /// <summary>What there is to say of any other.</summary>
    protected abstract Remark Further { get; }

    public bool Counts(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees) =>
        WishersAmong(mentors, mentees).Any(person => person.Wishes.Count > 0);

    public int Fit(Candidate mentor, Candidate mentee)
    {
        var (wisher, wished) = Sides(mentor, mentee);
        return WishWorth.Fit(wisher, wished.Id);
    }

    public Remark? Explain(Candidate mentor, Candidate mentee)
    {
        var (wisher, wished) = Sides(mentor, mentee);
        return WishWorth.RankOf(wisher, wished.Id) switch
        {
            null => null,
            0 => First,

            // Both read it: that somebody else stood higher helps nobody.
            _ => Further,
        };
    }

    public abstract IColumn ColumnOf(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees, int share);

    /// <summary>Who wishes and who is wished for.</summary>
    protected abstract (Candidate Wisher, Candidate Wished) Sides(Candidate mentor, Candidate mentee);

    protected abstract IReadOnlyList<Candidate> WishersAmong(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees);

    /// <summary>What a person's pairs have by themselves, wished for or not.</summary>
    protected static int[] ByThemselves(IReadOnlyList<Candidate> wishers, int share) =>
        [.. wishers.Select(person => person.Wishes.Count == 0 ? share * WishWorth.NoWishes : 0)];

    /// <summary>Every wish that can be: who wishes, for whom, and share times fit.</summary>
    protected static IEnumerable<(int Wisher, int Wished, int Weighted)> Granted(
        IReadOnlyList<Candidate> wishers, IReadOnlyList<Candidate> wished, int share)
    {
        var places = wished.Index().ToDictionary(each => each.Item.Id, each => each.Index, StringComparer.Ordinal);
        return wishers.Index().SelectMany(each => each.Item.Wishes.Distinct(StringComparer.Ordinal)
            .Where(places.ContainsKey)
            .Select(id => (each.Index, places[id], share * WishWorth.Fit(each.Item, id))));
    }
}
