using ServerlessMentoring.Core.Matching.Scoring;

namespace ServerlessMentoring.Core.Matching.Factors;

/// <summary>A factor about words that the mentee wants and the mentor offers.</summary>
internal abstract class TermFactor : IMatchFactor, IColumnFactor
{
    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public bool Counts(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees) =>
        mentors.Any(mentor => Offered(mentor).Any()) && mentees.Any(mentee => Wanted(mentee).Any());

    /// <inheritdoc/>
    public int Fit(Candidate mentor, Candidate mentee)
    {
        var offered = Offered(mentor).ToHashSet(StringComparer.Ordinal);
        var wanted = Wanted(mentee).ToList();
        return Fit(wanted.Count(offered.Contains), wanted.Count);
    }

    /// <inheritdoc/>
    public abstract string? Explain(Candidate mentor, Candidate mentee);

    /// <inheritdoc/>
    public IColumn ColumnOf(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees, int share) =>
        new TermColumn(mentors.Select(Offered), mentees.Select(Wanted), (common, wanted) => share * Fit(common, wanted));

    /// <summary>What the mentor offers, each word once, ready to be compared.</summary>
    protected abstract IEnumerable<string> Offered(Candidate mentor);

    /// <summary>What the mentee wants, each word once, ready to be compared.</summary>
    protected abstract IEnumerable<string> Wanted(Candidate mentee);

    /// <summary>How well they fit when so many of the wanted words are offered. One who wants nothing in particular fits everybody half.</summary>
    protected abstract int Fit(int common, int wanted);
}
