namespace ServerlessMentoring.App.Relationships;

/// <summary>What came of starting a relationship.</summary>
public enum StartOutcome
{
    /// <summary>It runs, by this call or an earlier one of the same request.</summary>
    Started,

    /// <summary>A mentor has no place left.</summary>
    NoPlace,

    /// <summary>These people are in a running relationship of the program.</summary>
    Running,
}
