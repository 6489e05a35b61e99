using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>A hard rule: what it forbids is not matched, whatever else speaks for it. A rule that lacks what it looks at forbids nothing.</summary>
public interface IMatchRule
{
    /// <summary>Its name, as in the program document's <c>rules</c> where it stands there.</summary>
    string Name { get; }

    /// <summary>Whether an owner may pin a pair that it forbids. What protects people, or cannot be, nobody overrules.</summary>
    bool CanBeOverruled { get; }

    /// <summary>Why it forbids a pair, one plain sentence that names nobody; null when it does not.</summary>
    Remark? Forbids(Candidate mentor, Candidate mentee);
}
