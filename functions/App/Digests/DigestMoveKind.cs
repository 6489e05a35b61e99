namespace ServerlessMentoring.App.Digests;

/// <summary>What can happen to a relationship that an owner wants to hear of.</summary>
public enum DigestMoveKind
{
    Started,

    KickoffHeld,

    /// <summary>It came to its planned end.</summary>
    Completed,

    EndedEarly,

    /// <summary>The match did not come about.</summary>
    Declined,
}
