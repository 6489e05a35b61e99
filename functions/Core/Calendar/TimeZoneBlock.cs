using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;

namespace ServerlessMentoring.Core.Calendar;

/// <summary>Writes the VTIMEZONE that an event's times refer to: each change of clocks around it, one by one.</summary>
internal static class TimeZoneBlock
{
    // Reaches the last change before and the next after almost any event, so that a reader shows the right offset names.
    private static readonly Duration Around = Duration.FromDays(190);

    public static void Write(ContentLines lines, DateTimeZone zone, Instant starts, Instant ends)
    {
        lines.Raw("BEGIN:VTIMEZONE");
        lines.Raw($"TZID:{zone.Id}");
        foreach (var interval in zone.GetZoneIntervals(starts - Around, ends + Around))
        {
            Observance(lines, zone, interval);
        }

        lines.Raw("END:VTIMEZONE");
    }

    private static void Observance(ContentLines lines, DateTimeZone zone, ZoneInterval interval)
    {
        var kind = interval.Savings > Offset.Zero ? "DAYLIGHT" : "STANDARD";
        var before = interval.HasStart ? zone.GetUtcOffset(interval.Start - Duration.Epsilon) : interval.WallOffset;

        // The onset is written in the local time that clocks showed before it (RFC 5545, 3.6.5).
        var onset = interval.HasStart
            ? interval.Start.WithOffset(before).LocalDateTime.ToDateTimeUnspecified()
            : new DateTime(1970, 1, 1);
        lines.Raw($"BEGIN:{kind}");
        lines.Raw($"DTSTART:{onset.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture)}");
        lines.Raw($"TZOFFSETFROM:{Form(before)}");
        lines.Raw($"TZOFFSETTO:{Form(interval.WallOffset)}");
        lines.Text("TZNAME", interval.Name);
        lines.Raw($"END:{kind}");
    }

    private static string Form(Offset offset)
    {
        var seconds = Math.Abs(offset.Seconds);
        var text = string.Create(
            CultureInfo.InvariantCulture, $"{(offset.Seconds < 0 ? '-' : '+')}{seconds / 3600:00}{seconds / 60 % 60:00}");
        return seconds % 60 == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}{seconds % 60:00}");
    }
}
