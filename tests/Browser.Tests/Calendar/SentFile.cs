using Ical.Net.CalendarComponents;
using ServerlessMentoring.Local.Mails;

namespace ServerlessMentoring.Browser.Tests.Calendar;

/// <summary>A calendar file as another program reads it.</summary>
/// <param name="Method">What it asks for.</param>
/// <param name="Uid">What calendars know the event by.</param>
/// <param name="Sequence">Which of its changes it is.</param>
/// <param name="StartsAt">The start, UTC.</param>
/// <param name="EndsAt">The end, UTC.</param>
/// <param name="Attendees">Who is invited: name and address.</param>
/// <param name="Title">The title.</param>
/// <param name="Place">Where; null for nowhere said.</param>
internal sealed record SentFile(
    string? Method, string? Uid, int Sequence, DateTime StartsAt, DateTime EndsAt, IReadOnlyList<string> Attendees, string? Title, string? Place)
{
    /// <summary>Reads a file with Ical.Net.</summary>
    public static SentFile Read(string file)
    {
        var calendar = Ical.Net.Calendar.Load(file)!;
        CalendarEvent meeting = Assert.Single(calendar.Events);
        return new(
            calendar.Method,
            meeting.Uid,
            meeting.Sequence,
            meeting.DtStart!.AsUtc,
            meeting.DtEnd!.AsUtc,
            [.. meeting.Attendees.Select(attendee => $"{attendee.CommonName} <{attendee.Value!.OriginalString["mailto:".Length..]}>")],
            meeting.Summary,
            meeting.Location);
    }

    /// <summary>All files that were sent to an address, oldest first.</summary>
    public static IReadOnlyList<SentFile> To(Outbox outbox, string address) =>
        [.. outbox.To(address).SelectMany(sent => sent.Mail.Attachments).Select(file => Read(file.Content))];
}
