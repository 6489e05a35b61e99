namespace ServerlessMentoring.Core.Calendar;

/// <summary>Somebody who organizes or attends.</summary>
/// <param name="Email">The e-mail address.</param>
/// <param name="Name">The name to show.</param>
public sealed record CalendarPerson(string Email, string Name);
