using ServerlessMentoring.Core.Matching.Scoring;
using ServerlessMentoring.Core.Matching.Traits;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Factors;

/// <summary>A factor about words that the mentee wants and the mentor offers.</summary>
internal abstract class TermFactor : IMatchFactor, IColumnFactor
{
    private readonly Memo<HashSet<string>> _offered;
    private readonly Memo<string[]> _wanted;

    /// <summary>Makes it ready for a round.</summary>
    protected TermFactor()
    {
        _offered = new Memo<HashSet<string>>(mentor => OfferedTexts(mentor).SelectMany(Terms).ToHashSet(StringComparer.Ordinal));
        _wanted = new Memo<string[]>(mentee => [.. WantedTexts(mentee).SelectMany(Terms).Distinct(StringComparer.Ordinal)]);
    }

    public abstract string Name { get; }

    public bool Counts(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees) =>
        mentors.Any(mentor => OfferedTexts(mentor).SelectMany(Terms).Any()) && mentees.Any(mentee => WantedTexts(mentee).SelectMany(Terms).Any());

    public int Fit(Candidate mentor, Candidate mentee)
    {
        var wanted = _wanted.Of(mentee);
        return Fit(wanted.Count(_offered.Of(mentor).Contains), wanted.Length);
    }

    public abstract Remark? Explain(Candidate mentor, Candidate mentee);

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

    /// <summary>The words that the mentee wants and the mentor offers, in the mentee's order.</summary>
    protected IEnumerable<string> Common(Candidate mentor, Candidate mentee) => _wanted.Of(mentee).Where(_offered.Of(mentor).Contains);

    /// <summary>Where the mentor says what there is to offer.</summary>
    protected abstract IEnumerable<string> OfferedTexts(Candidate mentor);

    /// <summary>Where the mentee says what is wanted.</summary>
    protected abstract IEnumerable<string> WantedTexts(Candidate mentee);

    /// <summary>The words of a text.</summary>
    protected abstract IEnumerable<string> Terms(string text);

    /// <summary>How well they fit when so many of the wanted words are offered. One who wants nothing in particular fits everybody half.</summary>
    protected abstract int Fit(int common, int wanted);
}
