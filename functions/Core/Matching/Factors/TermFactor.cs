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
    public IColumn ColumnOf(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees, int share)
    {
        // Many people write the same.
        var known = new Dictionary<string, string[]>(StringComparer.Ordinal);
        IEnumerable<string> TermsOf(IEnumerable<string> texts) => texts
            .SelectMany(text => known.TryGetValue(text, out var terms) ? terms : known[text] = [.. Terms(text)])
            .Distinct(StringComparer.Ordinal);

        return new TermColumn(
            mentors.Select(mentor => TermsOf(OfferedTexts(mentor))),
            mentees.Select(mentee => TermsOf(WantedTexts(mentee))),
            (common, wanted) => share * Fit(common, wanted));
    }

    /// <summary>What the mentor offers, each word once, ready to be compared.</summary>
    protected IEnumerable<string> Offered(Candidate mentor) => OfferedTexts(mentor).SelectMany(Terms).Distinct(StringComparer.Ordinal);

    /// <summary>What the mentee wants, each word once, ready to be compared.</summary>
    protected IEnumerable<string> Wanted(Candidate mentee) => WantedTexts(mentee).SelectMany(Terms).Distinct(StringComparer.Ordinal);

    /// <summary>Where the mentor says what there is to offer.</summary>
    protected abstract IEnumerable<string> OfferedTexts(Candidate mentor);

    /// <summary>Where the mentee says what is wanted.</summary>
    protected abstract IEnumerable<string> WantedTexts(Candidate mentee);

    /// <summary>The words of a text.</summary>
    protected abstract IEnumerable<string> Terms(string text);

    /// <summary>How well they fit when so many of the wanted words are offered. One who wants nothing in particular fits everybody half.</summary>
    protected abstract int Fit(int common, int wanted);
}
