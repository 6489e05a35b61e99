using ServerlessMentoring.Core.Wording;
using ServerlessMentoring.Pages.Wording;

namespace ServerlessMentoring.Pages.Mails;

/// <summary>Words for the mail with an owner's link.</summary>
internal static class OwnerLinkMailWriter
{
    public static MailContent Write(OwnerLinkMail mail) => new()
    {
        Subject = Grammar.Fill(OwnerMailTexts.LinkSubject, mail.ProgramName),
        ProgramName = mail.ProgramName,
        Blocks = [new MailParagraph(Grammar.Fill(OwnerMailTexts.Link, mail.ProgramName))],
        Action = new MailButton(
            MailTexts.OpenDashboard, mail.DashboardUrl, Grammar.Fill(OwnerMailTexts.LinkUntil, When.Full(mail.ExpiresAt, mail.TimeZone))),
        Why = Why.Owner(mail.ProgramName),
    };
}
