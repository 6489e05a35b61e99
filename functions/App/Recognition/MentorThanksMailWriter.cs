using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Pages.Wording;
using static ServerlessMentoring.Core.Wording.Grammar;
using Texts = ServerlessMentoring.App.Recognition.RecognitionMailTexts;

namespace ServerlessMentoring.App.Recognition;

/// <summary>Words of thanks for a mentor.</summary>
internal static class MentorThanksMailWriter
{
    public static MailContent Write(MentorThanksMail mail) => new()
    {
        Subject = Fill(Texts.ThanksSubject, mail.SessionsLed, When.Month(mail.Month)),
        ProgramName = mail.ProgramName,
        To = mail.MentorName,
        Blocks = [.. Blocks(mail)],
        Action = new MailButton(MailTexts.OpenYourPage, mail.MeUrl),
        Why = Fill(Texts.ThanksWhy, mail.ProgramName),
        MeUrl = mail.MeUrl,
        StopUrl = mail.StopUrl,
    };

    private static IEnumerable<MailBlock> Blocks(MentorThanksMail mail)
    {
        yield return new MailParagraph(Fill(Texts.Thanks, When.Month(mail.Month), mail.SessionsLed, mail.Mentees));
        if (mail.MeanRating is { } mean)
        {
            yield return new MailParagraph(Fill(Texts.ThanksRated, mail.Ratings, mean));
        }

        yield return new MailParagraph(Texts.ThanksClosing);
    }
}
