using System.Globalization;
using ServerlessMentoring.Pages.Wording;

namespace ServerlessMentoring.Pages.Mails;

/// <summary>Words for an owner's board of a month.</summary>
internal static class RecognitionMailWriter
{
    public static MailContent Write(RecognitionMail mail) => new()
    {
        Subject = $"{mail.ProgramName}: whom to thank for {When.Month(mail.Month)}",
        Blocks = [.. Blocks(mail)],
        Why = $"You get this mail because you own {mail.ProgramName}. It comes once a month.",
    };

    private static IEnumerable<MailBlock> Blocks(RecognitionMail mail)
    {
        yield return new MailParagraph(
            $"{Amounts.Of(mail.SessionsHeld, "session")} took place in {mail.ProgramName} in {When.Month(mail.Month)}. A word of thanks from you goes a long way.");
        yield return new MailList("Who led them", [.. Mentors(mail)]);
        foreach (var testimonial in mail.Testimonials)
        {
            yield return new MailParagraph($"{testimonial.Name} wrote about the time with {Names.Short(testimonial.About)}, and is glad to have it shown:");
            yield return new MailParagraph(testimonial.Text, Quoted: true);
        }

        if (mail.Testimonials.Count > 0)
        {
            yield return new MailParagraph("Consent can be taken back at any time. Before you show a testimonial elsewhere, look whether it is still in the program's recognition.");
        }

        yield return new MailButton("Open the dashboard", mail.DashboardUrl, "The link signs you in for seven days. Please do not pass it on.");
    }

    private static IEnumerable<string> Mentors(RecognitionMail mail)
    {
        foreach (var mentor in mail.Mentors)
        {
            var rating = mentor.MeanRating is { } mean
                ? string.Create(CultureInfo.InvariantCulture, $"; rated {mean:0.0} of 5 by {Amounts.Of(mentor.Ratings, "mentee")} so far")
                : "";
            yield return $"{mentor.Name}: {Amounts.Of(mentor.SessionsLed, "session")} with {Amounts.Of(mentor.Mentees, "mentee")}{rating}";
        }

        if (mail.MoreMentors > 0)
        {
            yield return $"and {Amounts.Of(mail.MoreMentors, "more mentor")}";
        }
    }
}
