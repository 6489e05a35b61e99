using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.App.Tests.Services;

namespace ServerlessMentoring.App.Tests.Nudges;

/// <summary>A whole digest, over SMTP, as it comes over the wire.</summary>
public sealed class DeliveryTests
{
    [Fact]
    public async Task Given_a_mail_server_then_a_digest_arrives_with_both_parts_and_the_headers_that_stop_it()
    {
        await using var server = await MailDev.StartAsync();
        await using var app = await TestApp.StartAsync(settings: server.Settings);
        await Digests.ProgramAsync(app);
        await Given.PairAsync(app);
        await app.AdvanceDaysAsync(2.5);

        var kept = Digests.To(app, "mentee")[0];
        var mails = await server.MailsAsync();
        var arrived = mails.Single(mail => mail.GetProperty("subject").GetString() == kept.Mail.Subject
            && mail.GetProperty("to")[0].GetProperty("address").GetString() == "mentee@example.com");
        Assert.Contains(kept.Mail.Links[0], arrived.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains(kept.Mail.Links[0], arrived.GetProperty("html").GetString(), StringComparison.Ordinal);

        var source = (await server.SourceAsync(arrived)).Replace("\r\n ", " ", StringComparison.Ordinal).Replace("\r\n\t", " ", StringComparison.Ordinal);
        Assert.Contains($"List-Unsubscribe: {kept.Mail.Headers["List-Unsubscribe"]}", source, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", source, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("multipart/alternative", source, StringComparison.Ordinal);
        Assert.Matches("(?s)text/plain.*text/html", source);
        Assert.Contains($"<{kept.Id}@example.com>", source, StringComparison.OrdinalIgnoreCase);
    }
}
