using ServerlessMentoring.App.Mail;

namespace ServerlessMentoring.Local.Mails;

/// <summary>
/// Delivers mails through another mailer and keeps each in the outbox, which thereby also knows what was sent: the same operation id is not
/// delivered again, short of a crash between delivering and keeping.
/// </summary>
public sealed class OutboxMailer(IMailer inner, Outbox outbox) : IMailer
{
    public async Task SendAsync(MailMessage mail, Guid operationId, CancellationToken cancellation = default)
    {
        if (outbox.Find(operationId.ToString("N")) is null)
        {
            await inner.SendAsync(mail, operationId, cancellation);
            await outbox.SendAsync(mail, operationId, cancellation);
        }
    }
}
