using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Factors;

/// <summary>A soft factor: one respect in which two people fit more or less well. What is not known of a person counts half.</summary>
public interface IMatchFactor
{
    /// <summary>Its name, as in the program document's <c>weights</c>.</summary>
    string Name { get; }

    /// <summary>Whether these people give it anything to go by. Where nobody does, it does not count, so that it presses nobody's score.</summary>
    bool Counts(IReadOnlyList<Candidate> mentors, IReadOnlyList<Candidate> mentees);

    /// <summary>How well they fit in this respect, from 0 to <see cref="Points.Full"/>.</summary>
    int Fit(Candidate mentor, Candidate mentee);

    /// <summary>Why, one plain sentence that names nobody; null when there is nothing worth saying.</summary>
    Remark? Explain(Candidate mentor, Candidate mentee);
}
