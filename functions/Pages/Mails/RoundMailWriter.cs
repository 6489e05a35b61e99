using ServerlessMentoring.Pages.Wording;

namespace ServerlessMentoring.Pages.Mails;

/// <summary>Words for a round that waits.</summary>
internal static class RoundMailWriter
{
    public static MailContent Write(RoundMail mail) => new()
    {
        Subject = $"{mail.ProgramName}: a round waits for your word",
        Blocks =
        [
            new MailParagraph($"A matching round for {mail.ProgramName} is ready. It matches {Amounts.Of(mail.Matched, "mentee")}{Left(mail.Unmatched)}."),
            new MailParagraph("Nobody has been told yet. Look at the matches and their reasons, change what you like, and start them when you are content."),
            new MailButton("Look at the round", mail.RoundUrl, "The link signs you in for seven days. Please do not pass it on."),
        ],
        Why = $"You get this mail because you own {mail.ProgramName}. Its program document says how often such rounds run.",
    };

    private static string Left(int unmatched) => unmatched == 0 ? "" : $" and leaves {Amounts.Of(unmatched)} without a match";
}
