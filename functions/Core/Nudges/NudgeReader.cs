using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Nudges;

/// <param name="TimeZone">The person's IANA zone; an unknown one counts as UTC.</param>
/// <param name="WorkingHours">The person's working hours; unusable ones count as the default.</param>
/// <param name="TakesNudges">Whether the person takes reminders now: neither unsubscribed nor away nor out of reach.</param>
/// <param name="LastDigestOn">The local day of the person's latest digest.</param>
public sealed record NudgeReader(string TimeZone, WorkingHours WorkingHours, bool TakesNudges = true, DateOnly? LastDigestOn = null);
