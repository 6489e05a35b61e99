using ServerlessMentoring.App.Mail;

namespace ServerlessMentoring.App.Tests.Mail;

/// <summary>An app that sends mail, and what arrives.</summary>
internal abstract class MailerSight(TestApp app) : IAsyncDisposable
{
    public IMailer Mailer => App.Get<IMailer>();

    protected TestApp App { get; } = app;

    /// <summary>What arrived, oldest first.</summary>
    public abstract Task<IReadOnlyList<SeenMail>> SeenAsync();

    public virtual ValueTask DisposeAsync() => App.DisposeAsync();
}
