using ServerlessMentoring.App.Mail;

namespace ServerlessMentoring.Local.Mails;

/// <summary>A mail as <c>/local/outbox.json</c> tells it.</summary>
/// <param name="Id">Its operation id.</param>
/// <param name="At">When it was sent; UTC.</param>
/// <param name="To">The recipient's address.</param>
/// <param name="Subject">Its subject.</param>
/// <param name="Kind">Which of our mails it is.</param>
/// <param name="Text">The text part.</param>
/// <param name="Html">The HTML part.</param>
/// <param name="Links">The addresses that it links to, in order.</param>
/// <param name="Headers">Headers beside the usual ones.</param>
/// <param name="Attachments">Attached files with their content.</param>
internal sealed record OutboxEntry(
    string Id,
    DateTime At,
    string To,
    string Subject,
    string Kind,
    string Text,
    string Html,
    IReadOnlyList<string> Links,
    IReadOnlyDictionary<string, string> Headers,
    IReadOnlyList<MailAttachment> Attachments)
{
    public static OutboxEntry Of(OutboxMail sent) => new(
        sent.Id,
        sent.At.UtcDateTime,
        sent.Mail.To,
        sent.Mail.Subject,
        sent.Mail.Kind,
        sent.Mail.Text,
        sent.Mail.Html,
        sent.Mail.Links,
        sent.Mail.Headers,
        sent.Mail.Attachments);
}
