using System.Globalization;
using ServerlessMentoring.Pages.Wording;

namespace ServerlessMentoring.Pages.Mails;

/// <summary>Words for reminders: what comes up, what is open, and how to stop them.</summary>
internal static class NudgeMailWriter
{
    public static MailContent Write(NudgeMail mail) => new()
    {
        Subject = Subject(mail),
        To = mail.ReaderName,
        Blocks = [.. Sessions(mail), .. Asks(mail)],
        Why = $"You get this reminder because you take part in {mail.ProgramName}. There is at most one a day.",
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
                ? "This is still open, and somebody is waiting for it:"
                : "These are still open, and somebody is waiting for them:");
        }

        foreach (var ask in mail.Asks)
        {
            var about = $"With {Names.Short(ask.With)}, in {ask.ProgramName}.";
            var due = ask.Ask.DueAt <= mail.Now
                ? $"It was due on {When.Day(ask.Ask.DueAt, mail.TimeZone)}, and still counts."
                : AskButtons.Note(ask.Ask, mail.TimeZone);
            yield return new MailButton(AskButtons.Label(ask.Ask, ask.Role), ask.Ask.Url, $"{about} {due}");
        }
    }

    private static string What(NudgeMailSession session) => session.Meeting.IsKickoff ? "your kickoff" : "your session";
}
