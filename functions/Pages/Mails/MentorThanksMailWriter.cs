using System.Globalization;
using ServerlessMentoring.Pages.Wording;

namespace ServerlessMentoring.Pages.Mails;

/// <summary>Words of thanks for a mentor.</summary>
internal static class MentorThanksMailWriter
{
    public static MailContent Write(MentorThanksMail mail) => new()
    {
        Subject = $"Thank you for {Amounts.Of(mail.SessionsLed, "session")} in {When.Month(mail.Month)}",
        To = mail.MentorName,
        Blocks = [.. Blocks(mail)],
        Why = $"You get this mail because you are a mentor in {mail.ProgramName}. It comes at most once a month.",
        MeUrl = mail.MeUrl,
        StopUrl = mail.StopUrl,
    };

    private static IEnumerable<MailBlock> Blocks(MentorThanksMail mail)
    {
        yield return new MailParagraph(
            $"In {When.Month(mail.Month)} you gave {Amounts.Of(mail.SessionsLed, "session")} of your time to {Amounts.Of(mail.Mentees, "mentee")}. Thank you!");
        if (mail.MeanRating is { } mean)
        {
            yield return new MailParagraph(string.Create(
                CultureInfo.InvariantCulture,
                $"So far, {mail.Ratings} mentees have looked back on their time with you and rated it {mean:0.0} of 5 on average."));
        }

        yield return new MailParagraph("Somebody knows more, dares more or worries less because you took the time. That is not in any number.");
    }
}
