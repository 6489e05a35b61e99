using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Pages.Wording;
using static ServerlessMentoring.Core.Wording.Grammar;
using Texts = ServerlessMentoring.App.Nudges.NudgeMailTexts;

namespace ServerlessMentoring.App.Nudges;

/// <summary>Puts a reminder together: the first ask as the button, the others and what comes up below it.</summary>
internal static class NudgeMailWriter
{
    public static MailContent Write(NudgeMail mail)
    {
        var asks = mail.Asks.Select(ask => Entry(ask, mail)).ToList();
        var sessions = new MailEntries(Texts.ComingUp, [.. mail.Sessions.Select(session => Entry(session, mail.TimeZone))]);
        return new MailContent
        {
            Subject = NudgeSubjects.Of(mail),
            ProgramName = mail.ProgramName,
            To = mail.ReaderName,
            Blocks = asks.Count > 0 ? [new MailParagraph(asks.Count == 1 ? Texts.OneOpen : Texts.ManyOpen)] : [new MailParagraph(Texts.ComesUp), sessions],
            Action = asks.Count > 0 ? new MailButton(asks[0].Headline, asks[0].Url, string.Join(' ', asks[0].Lines)) : new MailButton(Texts.Prepare, mail.MeUrl),
            Further = [.. Further(asks, sessions)],
            Why = Fill(Texts.Why, mail.ProgramName),
            MeUrl = mail.MeUrl,
            StopUrl = mail.StopUrl,
            Contact = mail.Contact,
        };
    }

    private static IEnumerable<MailBlock> Further(List<MailEntry> asks, MailEntries sessions)
    {
        if (asks.Count > 1)
        {
            yield return new MailEntries(MailTexts.AlsoOpen, [.. asks.Skip(1)]);
        }

        if (asks.Count > 0 && sessions.Items.Count > 0)
        {
            yield return sessions;
        }
    }

    private static MailEntry Entry(NudgeMailAsk ask, NudgeMail mail)
    {
        var note = ask.Ask.DueAt <= mail.Now ? AskButtons.OverdueNote(ask.Ask, mail.TimeZone) : AskButtons.Note(ask.Ask, mail.TimeZone);
        return new MailEntry(AskButtons.Label(ask.Ask, ask.Role), ask.Ask.Url, [Fill(Texts.AboutAsk, Names.Short(ask.With), ask.ProgramName), note]);
    }

    private static MailEntry Entry(NudgeMailSession session, string zone)
    {
        var meeting = session.Meeting;
        var time = Fill(Texts.TimeAndLength, When.Full(meeting.StartsAt, zone), meeting.DurationMinutes);
        return new MailEntry(
            Fill(meeting.IsKickoff ? Texts.KickoffWith : Texts.SessionWith, Names.Short(session.With), session.ProgramName),
            session.MoveUrl,
            string.IsNullOrWhiteSpace(meeting.Place) ? [time] : [time, Fill(Texts.Where, meeting.Place)],
            AskMailTexts.ChooseAnotherTime);
    }
}
