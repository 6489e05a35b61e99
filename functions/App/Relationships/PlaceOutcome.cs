namespace ServerlessMentoring.App.Relationships;

/// <summary>What came of asking for a place.</summary>
public enum PlaceOutcome
{
    /// <summary>The place is taken, now or by an earlier try of the same relationship.</summary>
    Taken,

    /// <summary>The mentor has no place left.</summary>
    NoPlace,

    /// <summary>The same people are in a running relationship of this program.</summary>
    Running,
}
