namespace ServerlessMentoring.Pages.Mails;

/// <summary>What happened to a meeting.</summary>
public enum CalendarChange
{
    /// <summary>It has a time.</summary>
    Booked,

    /// <summary>It has another time.</summary>
    Moved,

    /// <summary>It does not take place.</summary>
    Cancelled,
}
