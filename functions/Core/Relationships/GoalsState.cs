namespace ServerlessMentoring.Core.Relationships;

/// <summary>How far the goals are agreed. Their text is in the notebook.</summary>
public sealed record GoalsState
{
    /// <summary>How many goals are written; 0 for none yet.</summary>
    public int Count { get; init; }

    /// <summary>Whether a mentor has confirmed them.</summary>
    public bool Confirmed { get; init; }
}
