namespace ServerlessMentoring.Pages.Mails;

/// <summary>Words for the mail about a receiver that takes no events.</summary>
internal static class ReceiverMailWriter
{
    public static MailContent Write(ReceiverMail mail) => new()
    {
        Subject = $"{mail.ProgramName}: {mail.Host} takes no events",
        Blocks =
        [
            new MailParagraph($"{mail.Host} gets the events of {mail.ProgramName}, and takes none of them. The last time it {mail.Failure}."),
            new MailParagraph(mail.IsOff
                ? "Nothing is sent there any more. If that was a mistake, register the address again."
                : "New events are still tried, each for three days. What was given up is kept for 30 days and can be sent again once the receiver works."),
            new MailParagraph($"Its webhook is {mail.WebhookId}. Please pass this on to whoever looks after the receiver; you get no second mail about this."),
            new MailButton("Open the dashboard", mail.DashboardUrl, "The link signs you in. Please do not pass it on."),
        ],
        Why = $"You get this mail because you own {mail.ProgramName}.",
    };
}
