namespace ServerlessMentoring.Core.Nudges;

/// <summary>Which booked sessions are reminded of, and when.</summary>
public static class SessionReminder
{
    /// <summary>How long before its start.</summary>
    public static readonly TimeSpan Ahead = TimeSpan.FromHours(72);

    /// <summary>A session booked on shorter notice is still in everybody's mind.</summary>
    public static readonly TimeSpan LongestNotice = TimeSpan.FromHours(96);

    /// <summary>Whether a session that was booked then is reminded of.</summary>
    public static bool IsDue(DateTimeOffset bookedAt, DateTimeOffset startsAt) => startsAt - bookedAt > LongestNotice;
}
