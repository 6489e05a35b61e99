namespace ServerlessMentoring.App.Calendar.Graph;

/// <summary>What calendars were told of a session last.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="Sequence">The highest sequence that was told; whatever is not higher is old news.</param>
/// <param name="EventId">The event in the organizer's calendar; null when there is none, or no longer.</param>
/// <param name="ByMail">Whether the session was announced by mail at first: so it stays, because the entry in people's calendars is that mail's.</param>
/// <param name="MailedToo">
/// Whether a change of the event went out by mail, because Graph refused it. Then people may have both entries, and every later change
/// goes both ways, so that neither says what is no longer true.
/// </param>
public sealed record CalendarEntry(string SessionId, int Sequence, string? EventId, bool ByMail = false, bool MailedToo = false);
