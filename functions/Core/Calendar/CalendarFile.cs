using System.Globalization;
using NodaTime;

namespace ServerlessMentoring.Core.Calendar;

/// <summary>
/// Writes one event as an iCalendar file (RFC 5545) for a mail part <c>text/calendar</c>. Whatever a text holds, it
/// stays inside its own property.
/// </summary>
public static class CalendarFile
{
    private const string LocalForm = "yyyyMMdd'T'HHmmss";

    /// <summary>The stable name of a session's event.</summary>
    /// <param name="relationshipId">The relationship.</param>
    /// <param name="sessionId">The session, such as <c>s0</c>.</param>
    public static string Uid(Guid relationshipId, string sessionId) => $"{relationshipId:D}-{sessionId}@serverless-mentoring";

    /// <returns>The text, with CRLF after every line; send it as UTF-8.</returns>
    public static string Write(CalendarEvent meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        var method = meeting.Method == CalendarMethod.Cancel ? "CANCEL" : "REQUEST";
        var starts = Instant.FromDateTimeOffset(meeting.StartsAt);
        var ends = starts + Duration.FromMinutes(meeting.DurationMinutes);
        var zone = ZoneFor(meeting.TimeZone, starts, ends);

        var lines = new ContentLines();
        lines.Raw("BEGIN:VCALENDAR");
        lines.Raw("VERSION:2.0");
        lines.Raw("PRODID:-//Serverless Mentoring//EN");
        lines.Raw("CALSCALE:GREGORIAN");
        lines.Raw($"METHOD:{method}");
        if (zone is not null)
        {
            TimeZoneBlock.Write(lines, zone, starts, ends);
        }

        lines.Raw("BEGIN:VEVENT");
        lines.Text("UID", meeting.Uid);
        lines.Raw(string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{meeting.Sequence}"));
        lines.Raw($"DTSTAMP:{Utc(Instant.FromDateTimeOffset(meeting.WrittenAt))}");
        lines.Raw($"DTSTART{Time(starts, zone)}");
        lines.Raw($"DTEND{Time(ends, zone)}");
        lines.Text("SUMMARY", meeting.Summary);
        lines.OptionalText("DESCRIPTION", meeting.Description);
        lines.OptionalText("LOCATION", meeting.Location);
        lines.Raw($"STATUS:{(meeting.Method == CalendarMethod.Cancel ? "CANCELLED" : "CONFIRMED")}");
        lines.Person("ORGANIZER", "", meeting.Organizer);
        foreach (var attendee in meeting.Attendees)
        {
            lines.Person("ATTENDEE", ";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE", attendee);
        }

        lines.Raw("END:VEVENT");
        lines.Raw("END:VCALENDAR");
        return lines.ToString();
    }

    /// <summary>
    /// The zone to write local times in; null for plain UTC. A local time that a zone has twice means the first, so an
    /// event that begins or ends in the second is written in UTC.
    /// </summary>
    private static DateTimeZone? ZoneFor(string name, Instant starts, Instant ends)
    {
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(name);
        return zone is null || zone.Id is "UTC" or "Etc/UTC" || !SaysItself(starts, zone) || !SaysItself(ends, zone) ? null : zone;
    }

    private static bool SaysItself(Instant instant, DateTimeZone zone) =>
        zone.MapLocal(instant.InZone(zone).LocalDateTime).First().ToInstant() == instant;

    private static string Time(Instant instant, DateTimeZone? zone) => zone is null
        ? $":{Utc(instant)}"
        : $";TZID={zone.Id}:{instant.InZone(zone).ToDateTimeUnspecified().ToString(LocalForm, CultureInfo.InvariantCulture)}";

    private static string Utc(Instant instant) =>
        instant.ToDateTimeUtc().ToString(LocalForm, CultureInfo.InvariantCulture) + "Z";
}
