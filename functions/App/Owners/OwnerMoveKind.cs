namespace ServerlessMentoring.App.Owners;

/// <summary>What an owner can do to a relationship from its page.</summary>
public enum OwnerMoveKind
{
    /// <summary>Give the present phase more weeks.</summary>
    Extend,

    /// <summary>Pause it, until a day or until further notice.</summary>
    Pause,

    /// <summary>End the pauses that an owner may end.</summary>
    Resume,

    /// <summary>End it and have its people wait for another match.</summary>
    Rematch,

    End,
}
