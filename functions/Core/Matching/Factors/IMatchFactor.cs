namespace ServerlessMentoring.Core.Matching.Factors;

/// <summary>A soft factor: one respect in which two people fit more or less well.</summary>
public interface IMatchFactor
{
    /// <summary>Its name, as in the program document's <c>weights</c>.</summary>
    string Name { get; }

    /// <summary>How well they fit in this respect, from 0 to 1.</summary>
    double Fit(Candidate mentor, Candidate mentee);

    /// <summary>Why, one plain sentence that names nobody; null when there is nothing worth saying.</summary>
    string? Explain(Candidate mentor, Candidate mentee);
}
