using System.Diagnostics;
using ServerlessMentoring.App.Telemetry;

namespace ServerlessMentoring.App.Mail;

/// <summary>The one way by which mails leave, so that each is counted and has its span.</summary>
public sealed class PostOffice(IMailer mailer, MailMetrics metrics)
{
    /// <summary>Hands a mail to the mailer; see <see cref="IMailer.SendAsync"/>.</summary>
    public async Task SendAsync(MailMessage mail, Guid operationId, CancellationToken cancellation = default)
    {
        using var span = MentoringTelemetry.Source.StartActivity($"mail {mail.Kind}", ActivityKind.Producer);
        try
        {
            await mailer.SendAsync(mail, operationId, cancellation);
            metrics.Sent(mail.Kind);
        }
        catch (MailRefusedException)
        {
            metrics.Refused(mail.Kind);
            throw;
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            // Not the message: it may hold the address.
            span?.SetStatus(ActivityStatusCode.Error, exception.GetType().Name);
            metrics.Failed(mail.Kind);
            throw;
        }
    }
}
