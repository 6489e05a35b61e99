using System.Globalization;
using ServerlessMentoring.App.Actions;
using ServerlessMentoring.Core;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.App.Booking;

/// <summary>A start as people say it, and as pages show it: in the person's own zone.</summary>
public static class LocalStart
{
    /// <summary>The refusal of a local time that clocks skip; null when there is such a time. An ambiguous time means the first.</summary>
    public static ActOutcome? Refuse(DateTime local, string timeZone) =>
        LocalTimes.Resolve(local, timeZone) is null
            ? new ActOutcome.Invalid(new Fault("startsAt", "must be a time that there is: on that day clocks go forward and skip it"))
            : null;

    /// <summary>A time in words, in the person's own zone.</summary>
    public static string Say(DateTimeOffset time, string timeZone) =>
        LocalTimes.ToLocal(time, timeZone).ToString("dddd d MMMM yyyy 'at' HH:mm", CultureInfo.InvariantCulture) + $" ({timeZone})";
}
