namespace ServerlessMentoring.Core.Dashboards;

/// <summary>What an owner can do for a relationship. Reminding is none of it: reminders go out by themselves.</summary>
public enum HelpMove
{
    /// <summary>Talk to them.</summary>
    Call,

    /// <summary>Give them more time.</summary>
    Extend,

    /// <summary>Bring them together with others.</summary>
    Rematch,

    /// <summary>Let it rest for a while.</summary>
    Pause,

    /// <summary>End it kindly.</summary>
    End,
}
