using ServerlessMentoring.Core.Matching.Scoring;
using ServerlessMentoring.Core.Matching.Traits;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Factors;

/// <summary>A factor that looks at one trait of each person: whoever has the same trait is the same to it.</summary>
/// <typeparam name="T">What the trait is; equal values are one trait.</typeparam>
internal abstract class TraitFactor<T> : IMatchFactor, IColumnFactor
    where T : notnull
{
    /// <summary>What is not known counts half.</summary>
    protected const int Unknown = Points.Full / 2;

    private readonly Memo<T> _traits;

    /// <summary>Makes it ready for a round.</summary>
    protected TraitFactor() => _traits = new Memo<T>(TraitOf);

    public abstract string Name { get; }

    public bool Counts(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees) =>
        mentors.Any(mentor => IsKnown(TraitOf(mentor))) && mentees.Any(mentee => IsKnown(TraitOf(mentee)));

    public int Fit(Candidate mentor, Candidate mentee) => Fit(_traits.Of(mentor), _traits.Of(mentee));

    public Remark? Explain(Candidate mentor, Candidate mentee) => Explain(_traits.Of(mentor), _traits.Of(mentee));

    public IColumn ColumnOf(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees, int share) =>
        new TableColumn<T>(
            Classes<T>.Of(mentors, TraitOf), Classes<T>.Of(mentees, TraitOf), (mentor, mentee) => share * Fit(mentor, mentee));

    /// <summary>What the factor looks at.</summary>
    protected abstract T TraitOf(Candidate person);

    /// <summary>Whether the trait says anything.</summary>
    protected abstract bool IsKnown(T trait);

    /// <summary>How well people of these traits fit, from 0 to <see cref="Points.Full"/>.</summary>
    protected abstract int Fit(T mentor, T mentee);

    /// <summary>Why, one sentence; null when there is nothing worth saying.</summary>
    protected abstract Remark? Explain(T mentor, T mentee);
}
