using ServerlessMentoring.App.Mail;

namespace ServerlessMentoring.App.Tests.Digests;

/// <summary>A mailer that takes nothing between two moments.</summary>
internal sealed class MailerAway(IMailer mailer, TimeProvider clock, DateTimeOffset from, DateTimeOffset to) : IMailer
{
    public Task SendAsync(MailMessage mail, Guid operationId, CancellationToken cancellation = default) =>
        clock.GetUtcNow() >= from && clock.GetUtcNow() < to
            ? throw new HttpRequestException("The mail service is away.")
            : mailer.SendAsync(mail, operationId, cancellation);
}
