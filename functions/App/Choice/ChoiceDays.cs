using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.App.Choice;

/// <summary>Days in a person's zone.</summary>
internal static class ChoiceDays
{
    /// <summary>The day of a moment in an IANA zone.</summary>
    public static DateOnly Of(DateTimeOffset at, string zone) =>
        DateOnly.FromDateTime(LocalTimes.ToLocal(at, zone));
}
