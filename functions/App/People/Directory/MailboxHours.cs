using Microsoft.Graph.Models;
using OurHours = ServerlessMentoring.Core.Scheduling.WorkingHours;

namespace ServerlessMentoring.App.People.Directory;

/// <summary>Zone and hours of work as a mailbox has them, in our words.</summary>
internal static class MailboxHours
{
    /// <summary>The IANA name of a zone that a mailbox names as Windows does, or as IANA; null when neither knows it.</summary>
    public static string? ZoneOf(string? name) =>
        string.IsNullOrEmpty(name) ? null
        : name is "UTC" ? "Etc/UTC"
        : TimeZoneInfo.TryConvertWindowsIdToIanaId(name, out var iana) ? iana
        : TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId ? name
        : null;

    /// <summary>The hours; null when there are none that somebody could work in.</summary>
    public static OurHours? Of(WorkingHours? hours)
    {
        if (hours is not { DaysOfWeek: { } days, StartTime: { } from, EndTime: { } to })
        {
            return null;
        }

        var ours = new OurHours
        {
            Days = [.. days.OfType<DayOfWeekObject>().Select(DayOf)],
            From = new TimeOnly(from.Hour, from.Minute),
            To = new TimeOnly(to.Hour, to.Minute),
        };
        return ours.IsUsable ? ours : null;
    }

    private static DayOfWeek DayOf(DayOfWeekObject day) => Enum.Parse<DayOfWeek>(day.ToString());
}
