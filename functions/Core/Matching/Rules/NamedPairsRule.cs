using ServerlessMentoring.Core.Matching.Scoring;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>A rule whose pairs somebody has named, or that follow from the past.</summary>
/// <param name="pairs">What it forbids; each pair in this order of roles only.</param>
internal abstract class NamedPairsRule(IEnumerable<PersonPair> pairs) : IMatchRule, IPairLister
{
    private readonly HashSet<PersonPair> _pairs = [.. pairs];

    public abstract string Name { get; }

    public abstract bool CanBeOverruled { get; }

    protected abstract Remark Sentence { get; }

    public Remark? Forbids(Candidate mentor, Candidate mentee) =>
        _pairs.Contains(new PersonPair(mentor.Id, mentee.Id)) ? Sentence : null;

    public IEnumerable<PersonPair> Pairs(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees) => _pairs;

    /// <summary>The pair and the same with changed roles.</summary>
    protected static IEnumerable<PersonPair> BothWays(string one, string other) => [new(one, other), new(other, one)];
}
