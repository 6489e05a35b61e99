using ServerlessMentoring.Core.Matching.Scoring;
using ServerlessMentoring.Core.Matching.Traits;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>A rule that two people be alike in something, or not alike. It forbids nothing where that is unknown of either.</summary>
internal abstract class LikenessRule : IMatchRule, ISieveRule
{
    private readonly Memo<string> _keys;

    /// <summary>Makes it ready for a round.</summary>
    protected LikenessRule() => _keys = new Memo<string>(KeyOf);

    public abstract string Name { get; }

    public bool CanBeOverruled => true;

    protected abstract Likeness Must { get; }

    protected abstract Remark Sentence { get; }

    public Remark? Forbids(Candidate mentor, Candidate mentee)
    {
        var (one, other) = (_keys.Of(mentor), _keys.Of(mentee));
        return one.Length == 0 || other.Length == 0 || one == other == (Must == Likeness.Same) ? null : Sentence;
    }

    public ISieve SieveOf(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees) =>
        LikenessSieve.Of(mentors, mentees, KeyOf, Must);

    /// <summary>In what, as the company writes it; null for unknown.</summary>
    protected abstract string? ValueOf(Candidate person);

    private string KeyOf(Candidate person) => TextKey.OfName(ValueOf(person));
}
