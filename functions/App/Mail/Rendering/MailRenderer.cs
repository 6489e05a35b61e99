using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Mail.Rendering;

/// <summary>Turns mail models into subject, text and HTML. Safe to share between threads.</summary>
public sealed class MailRenderer(PageRenderer pages)
{
    /// <summary>Renders a mail. All text in the model is encoded in the HTML part and kept to its line in the text part.</summary>
    /// <param name="mail">What the mail is about.</param>
    /// <returns>The mail, with the same words and links in both parts.</returns>
    public async Task<RenderedMail> RenderAsync(MailModel mail)
    {
        ArgumentNullException.ThrowIfNull(mail);
        using var language = Spoken.In(mail.Language);
        var content = mail.Write();
        var html = await pages.DrawAsync(typeof(MailView), content);
        return new RenderedMail(MailText.OneLine(content.Subject), MailText.Of(content), html);
    }
}

/// <summary>A mail ready to send.</summary>
/// <param name="Subject">One line, no control characters.</param>
/// <param name="Text">The text part, lines ended by <c>\n</c>. Holds every link of the HTML part.</param>
/// <param name="Html">The HTML part: a whole document with inline styles that reads well without them.</param>
public sealed record RenderedMail(string Subject, string Text, string Html);
