namespace ServerlessMentoring.Core.Calendar;

/// <summary>What a calendar file asks its reader's calendar to do.</summary>
public enum CalendarMethod
{
    /// <summary>Put the event in, or change it.</summary>
    Request,

    Cancel,
}
