using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Mail.Smtp;
using ServerlessMentoring.App.Settings;

namespace ServerlessMentoring.App.Mail;

/// <summary>Keeps each mail as a file (<c>.eml</c>) in a folder instead of delivering it. The same operation id is kept once.</summary>
public sealed class FolderMailer(IOptions<MentoringOptions> options) : IMailer
{
    /// <inheritdoc />
    public async Task SendAsync(MailMessage mail, Guid operationId, CancellationToken cancellation = default)
    {
        var mailOptions = options.Value.Mail;
        var folder = Directory.CreateDirectory(mailOptions.Outbox!).FullName;
        var file = Path.Combine(folder, $"{operationId:N}.eml");
        if (File.Exists(file))
        {
            return;
        }

        using var message = SmtpMessage.Of(mail, operationId, new System.Net.Mail.MailAddress(mailOptions.From, mailOptions.FromName));
        var draft = Directory.CreateTempSubdirectory("mail-").FullName;
        using (var client = new System.Net.Mail.SmtpClient { DeliveryMethod = System.Net.Mail.SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = draft })
        {
            await client.SendMailAsync(message, cancellation);
        }

        File.Move(Directory.EnumerateFiles(draft).Single(), file, overwrite: true);
        Directory.Delete(draft);
    }
}
