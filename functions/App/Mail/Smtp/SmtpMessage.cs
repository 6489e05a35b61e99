using System.Net.Mail;
using System.Net.Mime;
using System.Text;

namespace ServerlessMentoring.App.Mail.Smtp;

/// <summary>A mail in the form of an internet message: text, HTML and calendar file as alternatives, files attached.</summary>
internal static class SmtpMessage
{
    private const string Calendar = "text/calendar";

    /// <summary>Puts the message together.</summary>
    /// <exception cref="FormatException">The recipient's address is none.</exception>
    public static System.Net.Mail.MailMessage Of(MailMessage mail, Guid operationId, MailAddress from)
    {
        var message = new System.Net.Mail.MailMessage(from, new MailAddress(mail.To)) { Subject = mail.Subject, SubjectEncoding = Encoding.UTF8 };
        message.Headers.Add("Message-ID", $"<{operationId:N}@{from.Host}>");
        foreach (var (name, value) in mail.Headers)
        {
            message.Headers.Add(name, value);
        }

        message.AlternateViews.Add(ViewOf(mail.Text, new ContentType("text/plain; charset=utf-8")));
        message.AlternateViews.Add(ViewOf(mail.Html, new ContentType("text/html; charset=utf-8")));
        foreach (var file in mail.Attachments)
        {
            var type = new ContentType(file.ContentType);
            if (type.MediaType == Calendar)
            {
                // Mail programs offer to accept what comes as an alternative, and keep what comes as a file.
                message.AlternateViews.Add(ViewOf(file.Content, type));
            }

            var bytes = new MemoryStream(Encoding.UTF8.GetBytes(file.Content));
            message.Attachments.Add(new Attachment(bytes, new ContentType(file.ContentType) { Name = file.FileName }));
        }

        return message;
    }

    private static AlternateView ViewOf(string text, ContentType type) => new(new MemoryStream(Encoding.UTF8.GetBytes(text)), type);
}
