using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Pages.Mails;

/// <summary>Words for a round that waits.</summary>
internal static class RoundMailWriter
{
    public static MailContent Write(RoundMail mail) => new()
    {
        Subject = Grammar.Fill(OwnerMailTexts.RoundSubject, mail.ProgramName),
        ProgramName = mail.ProgramName,
        Blocks =
        [
            new MailParagraph(Grammar.Fill(
                mail.Unmatched == 0 ? OwnerMailTexts.Round : OwnerMailTexts.RoundLeaves, mail.ProgramName, mail.Matched, mail.Unmatched)),
            new MailParagraph(OwnerMailTexts.RoundNobodyTold),
        ],
        Action = new MailButton(OwnerMailTexts.RoundLook, mail.RoundUrl, MailTexts.SignsInSevenDays),
        Why = Grammar.Fill(OwnerMailTexts.RoundWhy, mail.ProgramName),
    };
}
