namespace ServerlessMentoring.App.Relationships;

/// <summary>What came of starting a relationship.</summary>
public enum StartOutcome
{
    /// <summary>It runs, by this call or an earlier one of the same request.</summary>
    Started,

    /// <summary>A mentor has no place left.</summary>
    NoPlace,

    /// <summary>These people are in a running relationship of the program; or a mentee is in another one, where each is to be in one.</summary>
    Running,

    /// <summary>
    /// Another start of the same mentee is just being decided. Nothing is refused: ask again in a moment; else the <see cref="LostBells"/> does
    /// so within minutes.
    /// </summary>
    Undecided,
}
