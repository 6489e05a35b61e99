using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Subscriptions;

/// <summary>Words for the mail about a receiver that takes no events.</summary>
internal static class ReceiverMailWriter
{
    public static MailContent Write(ReceiverMail mail) => new()
    {
        Subject = Grammar.Fill(OwnerMailTexts.ReceiverSubject, mail.ProgramName, mail.Host),
        ProgramName = mail.ProgramName,
        Blocks =
        [
            new MailParagraph($"{Grammar.Fill(OwnerMailTexts.Receiver, mail.Host, mail.ProgramName)} {LastTry(mail)}"),
            new MailParagraph(mail.IsOff ? OwnerMailTexts.ReceiverOff : OwnerMailTexts.ReceiverTried),
            new MailParagraph(Grammar.Fill(OwnerMailTexts.ReceiverPassOn, mail.WebhookId)),
        ],
        Action = new MailButton(MailTexts.OpenDashboard, mail.DashboardUrl, MailTexts.SignsIn),
        Why = Why.Owner(mail.ProgramName),
    };

    private static string LastTry(ReceiverMail mail) => (mail.Status, mail.Fault) switch
    {
        ({ } status, _) => Grammar.Fill(OwnerMailTexts.ReceiverAnswered, $"{status}"),
        (_, ReceiverFault.TimedOut) => OwnerMailTexts.ReceiverTimedOut,
        (_, ReceiverFault.Unreachable) => OwnerMailTexts.ReceiverUnreachable,
        (_, ReceiverFault.NoPublicAddress) => OwnerMailTexts.ReceiverNoPublicAddress,
        (_, ReceiverFault.Certificate) => OwnerMailTexts.ReceiverCertificate,
        _ => OwnerMailTexts.ReceiverBrokenOff,
    };
}
