using System.Globalization;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Pages.Wording;

namespace ServerlessMentoring.Pages.Mails;

/// <summary>Words for reminders: what comes up, what is open, and how to stop them.</summary>
internal static class NudgeMailWriter
{
    public static MailContent Write(NudgeMail mail) => new()
    {
        Subject = Subject(mail),
        To = mail.ReaderName,
        Blocks = [.. Asks(mail), .. Sessions(mail)],
        Why = $"You get this mail because you take part in {mail.ProgramName}. There is at most one reminder a day.",
        MeUrl = mail.MeUrl,
        StopUrl = mail.StopUrl,
        Contact = mail.Contact,
    };

    private static string Subject(NudgeMail mail) => (mail.Asks, mail.Sessions) switch
    {
        ([], [var session]) => $"Coming up: {What(session)} with {Names.Short(session.With)}",
        ([], _) => $"{mail.Sessions.Count} sessions are coming up",
        ([var ask], []) => $"A reminder: {AskButtons.Label(ask.Ask, ask.Role).ToLowerInvariant()}, with {Names.Short(ask.With)}",
        ([_], _) => "A reminder, and what is coming up",
        (_, _) => string.Create(CultureInfo.InvariantCulture, $"A reminder: {mail.Asks.Count} things are waiting for you"),
    };

    private static IEnumerable<MailBlock> Sessions(NudgeMail mail)
    {
        foreach (var session in mail.Sessions)
        {
            var meeting = session.Meeting;
            var place = meeting.Place is null ? "" : $"\nWhere: {meeting.Place}";
            yield return new MailParagraph(
                $"Coming up in {session.ProgramName}: {What(session)} with {Names.Short(session.With)}, "
                + $"{When.Full(meeting.StartsAt, mail.TimeZone)}, {meeting.DurationMinutes} minutes.{place}");
            yield return new MailButton("Choose another time", session.MoveUrl, "Only if it no longer suits you.");
        }
    }

    private static IEnumerable<MailBlock> Asks(NudgeMail mail)
    {
        if (mail.Asks.Count > 0)
        {
            yield return new MailParagraph(mail.Asks.Count == 1
                ? "Just a reminder: this is still open for you."
                : "Just a reminder: these are still open for you.");
        }

        foreach (var ask in mail.Asks)
        {
            var about = $"With {Names.Short(ask.With)}, in {ask.ProgramName}.";
            var note = ask.Ask.DueAt <= mail.Now ? Overdue(ask.Ask, mail.TimeZone) : AskButtons.Note(ask.Ask, mail.TimeZone);
            yield return new MailButton(AskButtons.Label(ask.Ask, ask.Role), ask.Ask.Url, $"{about} {note}");
        }
    }

    private static string Overdue(MailAsk ask, string zone)
    {
        var which = ask is { Kind: AskKind.LogSession, Meeting: { } meeting } ? $"It was set for {When.Full(meeting.StartsAt, zone)}. " : "";
        return $"{which}We hoped to hear from you by {When.Day(ask.DueAt, zone)}; it still counts.";
    }

    private static string What(NudgeMailSession session) => session.Meeting.IsKickoff ? "your kickoff" : "your session";
}
