using ServerlessMentoring.App.Mail;

namespace ServerlessMentoring.App.Tests.Mail;

/// <summary>A mailer, and what arrives.</summary>
internal abstract class MailerSight(IMailer mailer) : IAsyncDisposable
{
    public IMailer Mailer => mailer;

    /// <summary>What arrived, oldest first.</summary>
    public abstract Task<IReadOnlyList<SeenMail>> SeenAsync();

    public abstract ValueTask DisposeAsync();
}
