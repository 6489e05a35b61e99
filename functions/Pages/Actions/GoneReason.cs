namespace ServerlessMentoring.Pages.Actions;

/// <summary>Why a link no longer works.</summary>
public enum GoneReason
{
    /// <summary>The link is too old.</summary>
    Expired,

    /// <summary>All links of this person were withdrawn.</summary>
    Revoked,

    /// <summary>Someone else answered for both, or the question went away.</summary>
    ClosedByOther,

    /// <summary>The phase that it belonged to is over.</summary>
    PhaseOver,

    /// <summary>The relationship has ended.</summary>
    RelationshipEnded,
}
