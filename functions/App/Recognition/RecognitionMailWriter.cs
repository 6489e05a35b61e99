using ServerlessMentoring.App.Mail.Rendering;
using ServerlessMentoring.App.Pages.Wording;
using static ServerlessMentoring.Core.Wording.Grammar;
using Texts = ServerlessMentoring.App.Recognition.RecognitionMailTexts;

namespace ServerlessMentoring.App.Recognition;

/// <summary>Words for an owner's board of a month.</summary>
internal static class RecognitionMailWriter
{
    public static MailContent Write(RecognitionMail mail) => new()
    {
        Subject = Fill(Texts.BoardSubject, mail.ProgramName, When.Month(mail.Month)),
        ProgramName = mail.ProgramName,
        Blocks = [.. Blocks(mail)],
        Action = new MailButton(Texts.OpenBoard, mail.BoardUrl, MailTexts.SignsInSevenDays),
        Why = Fill(Texts.BoardWhy, mail.ProgramName),
    };

    private static IEnumerable<MailBlock> Blocks(RecognitionMail mail)
    {
        yield return new MailParagraph(Fill(Texts.Board, mail.SessionsHeld, mail.ProgramName, When.Month(mail.Month)));
        yield return new MailList(Texts.WhoLedThem, [.. Mentors(mail)]);
        foreach (var testimonial in mail.Testimonials)
        {
            yield return new MailParagraph(Fill(Texts.WroteAbout, testimonial.Name, Names.Short(testimonial.About)));
            yield return new MailParagraph(testimonial.Text, Quoted: true);
        }

        if (mail.Testimonials.Count > 0)
        {
            yield return new MailParagraph(Texts.Consent);
        }
    }

    private static IEnumerable<string> Mentors(RecognitionMail mail)
    {
        foreach (var mentor in mail.Mentors)
        {
            yield return mentor.MeanRating is { } mean
                ? Fill(Texts.LedAndRated, mentor.Name, mentor.SessionsLed, mentor.Mentees, mean, mentor.Ratings)
                : Fill(Texts.Led, mentor.Name, mentor.SessionsLed, mentor.Mentees);
        }

        if (mail.MoreMentors > 0)
        {
            yield return Fill(Texts.MoreMentors, mail.MoreMentors);
        }
    }
}
