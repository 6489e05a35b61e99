namespace ServerlessMentoring.App.Enrollment.Sources;

/// <summary>How an HR system signs its webhooks, and what it says in them.</summary>
public enum SourceKind
{
    /// <summary>Standard Webhooks, with our own events.</summary>
    Native,

    /// <summary>BambooHR: says that an employee has changed; the rest is fetched.</summary>
    BambooHR,

    /// <summary>Merge: likewise, of the HR system behind it.</summary>
    Merge,
}
