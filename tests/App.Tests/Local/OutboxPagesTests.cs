using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ServerlessMentoring.App.Mail;

namespace ServerlessMentoring.App.Tests.Local;

public sealed class OutboxPagesTests
{
    private static readonly MailMessage Invitation = new(
        "mia@example.com", "Kickoff <with> Tom", "invitation", "Text of it", "<html><head></head><body>Html of it</body></html>",
        ["http://127.0.0.1/api/act/x"])
    {
        Headers = new Dictionary<string, string> { ["List-Unsubscribe"] = "<http://127.0.0.1/api/unsubscribe/x>" },
        Attachments = [new MailAttachment("invite.ics", "text/calendar; method=REQUEST; charset=utf-8", "BEGIN:VCALENDAR\r\n")],
    };

    [Fact]
    public async Task Programs_read_every_mail_with_all_its_parts_oldest_first()
    {
        await using var app = await TestApp.StartAsync();
        await app.Outbox.SendAsync(Invitation with { Subject = "first" }, Guid.NewGuid());
        await app.Outbox.SendAsync(Invitation, Guid.NewGuid());

        var mails = await app.Anonymous.GetFromJsonAsync<JsonElement>("/local/outbox.json");

        Assert.Equal(["first", Invitation.Subject], mails.EnumerateArray().Select(mail => mail.GetProperty("subject").GetString()));
        var mail = mails[1];
        Assert.Equal(
            ["id", "at", "to", "subject", "kind", "text", "html", "links", "headers", "attachments"],
            mail.EnumerateObject().Select(property => property.Name));
        Assert.Equal(TestApp.Start, mail.GetProperty("at").GetDateTimeOffset());
        Assert.Equal("http://127.0.0.1/api/act/x", mail.GetProperty("links")[0].GetString());
        Assert.Equal(Invitation.Headers["List-Unsubscribe"], mail.GetProperty("headers").GetProperty("List-Unsubscribe").GetString());
        Assert.Equal("invite.ics", mail.GetProperty("attachments")[0].GetProperty("fileName").GetString());
    }

    [Fact]
    public async Task A_mail_is_shown_with_its_html_in_a_frame_that_runs_nothing()
    {
        await using var app = await TestApp.StartAsync();
        await app.Outbox.SendAsync(Invitation, Guid.NewGuid());
        var id = app.Outbox.All()[0].Id;

        Assert.Contains("Kickoff &lt;with&gt; Tom", await app.Anonymous.GetStringAsync("/local/outbox"), StringComparison.Ordinal);
        var page = await app.Anonymous.GetStringAsync($"/local/outbox/{id}");
        Assert.Contains("sandbox=", page, StringComparison.Ordinal);
        Assert.Contains("Text of it", page, StringComparison.Ordinal);
        var html = await app.Anonymous.GetAsync($"/local/outbox/{id}/html");
        Assert.Contains("Html of it", await html.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("sandbox", html.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "left this machine", "leaves this machine")]
    [InlineData("127.0.0.1", "mail server delivers", "mail server delivers")]
    public async Task The_pages_say_whether_mails_leave_this_machine(string server, string outbox, string start)
    {
        await using var app = await TestApp.StartAsync(settings: [("Mentoring:Mail:Smtp:Host", server)]);
        await app.Outbox.SendAsync(Invitation, Guid.NewGuid());

        Assert.Contains(outbox, await app.Anonymous.GetStringAsync("/local/outbox"), StringComparison.Ordinal);
        Assert.Contains(start, await app.Anonymous.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_attachment_comes_as_a_file_of_its_own_type()
    {
        await using var app = await TestApp.StartAsync();
        await app.Outbox.SendAsync(Invitation, Guid.NewGuid());

        var file = await app.Anonymous.GetAsync($"/local/outbox/{app.Outbox.All()[0].Id}/attachments/0");

        Assert.Equal("text/calendar", file.Content.Headers.ContentType!.MediaType);
        Assert.Equal("invite.ics", file.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal("BEGIN:VCALENDAR\r\n", await file.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/local/outbox/none")]
    [InlineData("/local/outbox/none/html")]
    [InlineData("/local/outbox/none/attachments/0")]
    public async Task A_mail_that_is_not_there_is_not_found(string path)
    {
        await using var app = await TestApp.StartAsync();

        var answer = await app.Anonymous.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
