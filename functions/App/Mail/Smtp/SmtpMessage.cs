using System.Text;
using MimeKit;
using ServerlessMentoring.App.Settings;

namespace ServerlessMentoring.App.Mail.Smtp;

/// <summary>A mail in the form of an internet message: text, HTML and calendar file as alternatives, files attached.</summary>
internal static class SmtpMessage
{
    /// <exception cref="MailRefusedException">The recipient's address is none.</exception>
    public static MimeMessage Of(MailMessage mail, Guid operationId, MailOptions options)
    {
        var from = MailboxAddress.Parse(options.From);
        from.Name = options.FromName;
        var message = new MimeMessage([from], [Recipient.Of(mail)], mail.Subject, BodyOf(mail)) { MessageId = $"{operationId:N}@{from.Domain}" };
        foreach (var (name, value) in mail.Headers)
        {
            message.Headers.Add(name, value);
        }

        return message;
    }

    private static Multipart BodyOf(MailMessage mail)
    {
        var alternatives = new MultipartAlternative { new TextPart("plain") { Text = mail.Text }, new TextPart("html") { Text = mail.Html } };
        if (mail.Attachments.Count == 0)
        {
            return alternatives;
        }

        var body = new Multipart("mixed") { alternatives };
        foreach (var file in mail.Attachments)
        {
            if (ContentType.Parse(file.ContentType).IsMimeType("text", "calendar"))
            {
                // Mail programs offer to accept what comes as an alternative, and keep what comes as a file.
                alternatives.Add(PartOf(file));
            }

            var attached = PartOf(file);
            attached.FileName = file.FileName;
            attached.ContentTransferEncoding = ContentEncoding.Base64;
            body.Add(attached);
        }

        return body;
    }

    private static MimePart PartOf(MailAttachment file) => new(ContentType.Parse(file.ContentType))
    {
        Content = new MimeContent(new MemoryStream(Encoding.UTF8.GetBytes(file.Content))),
    };
}
