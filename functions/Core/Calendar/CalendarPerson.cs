namespace ServerlessMentoring.Core.Calendar;

/// <summary>Somebody who organizes or attends.</summary>
public sealed record CalendarPerson(string Email, string Name);
