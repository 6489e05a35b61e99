using Microsoft.Extensions.Options;
using MimeKit;
using ServerlessMentoring.App.Mail.Smtp;
using ServerlessMentoring.App.Settings;

namespace ServerlessMentoring.App.Mail;

/// <summary>
/// Keeps each mail as a file (<c>.eml</c>) in a folder instead of delivering it, for nobody but the user who runs the app. The same operation
/// id is kept once.
/// </summary>
public sealed class FolderMailer(IOptions<MentoringOptions> options) : IMailer
{
    public async Task SendAsync(MailMessage mail, Guid operationId, CancellationToken cancellation = default)
    {
        var folder = Directory.CreateDirectory(options.Value.Mail.Outbox!).FullName;
        var file = Path.Combine(folder, $"{operationId:N}.eml");
        if (File.Exists(file))
        {
            return;
        }

        using var message = SmtpMessage.Of(mail, operationId, options.Value.Mail);
        message.Prepare(EncodingConstraint.SevenBit);

        // Whoever reads the folder sees whole mails only.
        var draft = Path.Combine(folder, $"{Guid.NewGuid():N}.draft");
        try
        {
            await using (var stream = new FileStream(draft, OwnerOnly()))
            {
                await message.WriteToAsync(stream, cancellation);
            }

            File.Move(draft, file, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static FileStreamOptions OwnerOnly()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }
}
