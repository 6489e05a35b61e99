namespace ServerlessMentoring.Pages.Me;

/// <summary>What a member may do without being asked.</summary>
public enum MyActKind
{
    /// <summary>Book a session now.</summary>
    BookSession,

    /// <summary>Pause for a while.</summary>
    Pause,

    /// <summary>Go on after a pause.</summary>
    Resume,

    /// <summary>Finish early, with the goals met.</summary>
    FinishEarly,

    /// <summary>Say that a session logged as held was not.</summary>
    Dispute,

    /// <summary>End the relationship, or leave the group.</summary>
    End,

    /// <summary>Say whether one's testimonial may be shown.</summary>
    Testimonial,
}
