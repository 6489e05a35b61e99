using ServerlessMentoring.Core.Matching.Scoring;
using ServerlessMentoring.Core.Matching.Traits;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Factors;

/// <summary>A factor that wants two people to be alike in something, or not to be.</summary>
internal abstract class LikenessFactor : IMatchFactor, IColumnFactor
{
    private const int Unknown = Points.Full / 2;

    private readonly int _alike;
    private readonly int _unlike;
    private readonly Memo<string> _keys;

    /// <summary>Makes it ready for a round.</summary>
    /// <param name="wantsSame">Whether they are to be alike.</param>
    protected LikenessFactor(bool wantsSame)
    {
        _alike = wantsSame ? Points.Full : 0;
        _unlike = wantsSame ? 0 : Points.Full;
        _keys = new Memo<string>(KeyOf);
    }

    public abstract string Name { get; }

    /// <summary>What there is to say of two who are as the factor wants.</summary>
    protected abstract Remark Sentence { get; }

    public bool Counts(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees) =>
        mentors.Any(mentor => KeyOf(mentor).Length > 0) && mentees.Any(mentee => KeyOf(mentee).Length > 0);

    public int Fit(Candidate mentor, Candidate mentee)
    {
        var (one, other) = (_keys.Of(mentor), _keys.Of(mentee));
        return one.Length == 0 || other.Length == 0 ? Unknown : one == other ? _alike : _unlike;
    }

    public Remark? Explain(Candidate mentor, Candidate mentee) => Fit(mentor, mentee) == Points.Full ? Sentence : null;

    public IColumn ColumnOf(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees, int share)
    {
        var (ofMentors, ofMentees) = Likenesses.Of(mentors, mentees, KeyOf);
        return new LikenessColumn(ofMentors, ofMentees, (share * _alike, share * _unlike, share * Unknown));
    }

    /// <summary>In what, as the company writes it; null for unknown.</summary>
    protected abstract string? ValueOf(Candidate person);

    private string KeyOf(Candidate person) => TextKey.OfName(ValueOf(person));
}
