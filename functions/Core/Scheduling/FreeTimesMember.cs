namespace ServerlessMentoring.Core.Scheduling;

/// <summary>When one person can meet.</summary>
/// <param name="TimeZone">The person's IANA zone; an unknown one counts as UTC.</param>
/// <param name="WorkingHours">The local hours of work.</param>
/// <param name="Offered">Weekly local hours that the person offers; when there are any, only they count.</param>
/// <param name="Busy">What is booked already.</param>
public sealed record FreeTimesMember(
    string TimeZone, WorkingHours WorkingHours, IReadOnlyList<WeeklyHours>? Offered, IReadOnlyList<BusyTime> Busy);
