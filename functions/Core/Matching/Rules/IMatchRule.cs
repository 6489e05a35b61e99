namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>A hard rule: what it forbids is not matched, whatever else speaks for it.</summary>
public interface IMatchRule
{
    /// <summary>Its name, as in the program document's <c>rules</c> where it stands there.</summary>
    string Name { get; }

    /// <summary>Why it forbids a pair, one plain sentence that names nobody; null when it does not.</summary>
    string? Forbids(Candidate mentor, Candidate mentee);
}
