namespace ServerlessMentoring.Pages.Mails;

/// <summary>What can happen to a relationship that an owner wants to hear of.</summary>
public enum DigestMoveKind
{
    /// <summary>It was proposed.</summary>
    Started,

    /// <summary>The kickoff was held.</summary>
    KickoffHeld,

    /// <summary>It came to its planned end.</summary>
    Completed,

    /// <summary>It ended before.</summary>
    EndedEarly,

    /// <summary>The match did not come about.</summary>
    Declined,
}
