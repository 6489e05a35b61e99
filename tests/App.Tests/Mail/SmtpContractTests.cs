using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Tests.Services;

namespace ServerlessMentoring.App.Tests.Mail;

public sealed class SmtpContractTests : MailerContract
{
    [Fact]
    public async Task Given_an_invitation_then_it_is_an_alternative_with_its_method_and_the_message_id_is_the_operations()
    {
        var server = await MailDev.StartAsync();
        await using var sight = new MailDevSight(await TestApp.StartAsync(settings: server.Settings), server);
        var operation = Guid.NewGuid();
        await sight.Mailer.SendAsync(Mail("Kickoff"), operation);

        var source = await server.SourceAsync(Assert.Single(await server.MailsAsync()));
        Assert.Contains($"<{operation:N}@example.com>", source, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("multipart/alternative", source, StringComparison.Ordinal);
        Assert.Matches("(?s)text/plain.*text/html.*text/calendar;[^:]*method=REQUEST", source);
    }

    internal override async Task<MailerSight> StartAsync()
    {
        var server = await MailDev.StartAsync();
        return new MailDevSight(await TestApp.StartAsync(settings: server.Settings), server);
    }

    private sealed class MailDevSight(TestApp app, MailDev server) : MailerSight(app.Get<IMailer>())
    {
        public override async Task<IReadOnlyList<SeenMail>> SeenAsync() =>
        [
            .. (await server.MailsAsync()).Select(mail => new SeenMail(
                mail.GetProperty("to")[0].GetProperty("address").GetString()!,
                mail.GetProperty("subject").GetString()!,
                mail.GetProperty("text").GetString()!,
                mail.GetProperty("html").GetString()!,
                mail.GetProperty("headers").EnumerateObject().ToDictionary(
                    header => header.Name, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
                mail.TryGetProperty("attachments", out var files)
                    ? [.. files.EnumerateArray().Select(file => file.GetProperty("fileName").ToString())]
                    : [])),
        ];

        public override async ValueTask DisposeAsync()
        {
            await app.DisposeAsync();
            await server.DisposeAsync();
        }
    }
}
