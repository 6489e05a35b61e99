using ServerlessMentoring.Pages.Wording;

namespace ServerlessMentoring.Pages.Mails;

/// <summary>Words for the mail with an owner's link.</summary>
internal static class OwnerLinkMailWriter
{
    public static MailContent Write(OwnerLinkMail mail) => new()
    {
        Subject = $"{mail.ProgramName}: your link to the dashboard",
        Blocks =
        [
            new MailParagraph($"Here is your link to the dashboard of {mail.ProgramName}."),
            new MailButton(
                "Open the dashboard",
                mail.DashboardUrl,
                $"The link signs you in until {When.Full(mail.ExpiresAt, mail.TimeZone)}. Please do not pass it on."),
        ],
        Why = $"You get this mail because you own {mail.ProgramName}.",
    };
}
