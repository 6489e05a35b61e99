using ServerlessMentoring.App.Mail;

namespace ServerlessMentoring.App.Tests.Mail;

public sealed class OutboxContractTests : MailerContract
{
    internal override async Task<MailerSight> StartAsync() => new OutboxSight(await TestApp.StartAsync());

    private sealed class OutboxSight(TestApp app) : MailerSight(app.Get<IMailer>())
    {
        public override Task<IReadOnlyList<SeenMail>> SeenAsync() => Task.FromResult<IReadOnlyList<SeenMail>>(
        [
            .. app.Outbox.All().Select(sent => new SeenMail(
                sent.Mail.To,
                sent.Mail.Subject,
                sent.Mail.Text,
                sent.Mail.Html,
                sent.Mail.Headers,
                [.. sent.Mail.Attachments.Select(file => file.FileName)])),
        ]);

        public override ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
