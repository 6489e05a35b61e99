using ServerlessMentoring.Core.Matching.Scoring;
using ServerlessMentoring.Core.Matching.Traits;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>A rule that looks at one trait of each person: whoever has the same trait is the same to it.</summary>
/// <typeparam name="T">What the trait is; equal values are one trait.</typeparam>
internal abstract class TraitRule<T> : IMatchRule, ISieveRule
    where T : notnull
{
    private readonly Memo<T> _traits;

    /// <summary>Makes it ready for a round.</summary>
    protected TraitRule() => _traits = new Memo<T>(TraitOf);

    public abstract string Name { get; }

    public abstract bool CanBeOverruled { get; }

    public Remark? Forbids(Candidate mentor, Candidate mentee) => Forbids(_traits.Of(mentor), _traits.Of(mentee));

    public ISieve SieveOf(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees) =>
        TableSieve.Of(
            Classes<T>.Of(mentors, TraitOf), Classes<T>.Of(mentees, TraitOf), (mentor, mentee) => Forbids(mentor, mentee) is null);

    /// <summary>What the rule looks at.</summary>
    protected abstract T TraitOf(Candidate person);

    /// <summary>Why it forbids two people of these traits; null when it does not.</summary>
    protected abstract Remark? Forbids(T mentor, T mentee);
}
