using ServerlessMentoring.App.Mail;

namespace ServerlessMentoring.App.Tests.Mail;

/// <summary>What holds for every mailer.</summary>
public abstract class MailerContract
{
    private static readonly Guid Operation = new("0f0f0f0f-1111-2222-3333-444444444444");

    [Fact]
    public async Task Given_a_mail_then_it_arrives_with_both_parts_its_headers_and_its_files()
    {
        await using var sight = await StartAsync();
        await sight.Mailer.SendAsync(Mail("Grüße an Ada"), Operation);

        var seen = Assert.Single(await sight.SeenAsync());
        Assert.Equal("ada@example.com", seen.To);
        Assert.Equal("Grüße an Ada", seen.Subject);
        Assert.Equal("Hello — see you.", seen.Text.Trim());
        Assert.Equal("<p>Hello — see you.</p>", seen.Html.Trim());
        Assert.Equal("<https://example.com/unsubscribe/x>", seen.Headers["List-Unsubscribe"]);
        Assert.Equal("List-Unsubscribe=One-Click", seen.Headers["List-Unsubscribe-Post"]);
        Assert.Contains("invite.ics", seen.Files);
    }

    [Fact]
    public async Task Given_the_same_operation_again_then_nobody_gets_the_mail_twice()
    {
        await using var sight = await StartAsync();
        await sight.Mailer.SendAsync(Mail("One"), Operation);
        await sight.Mailer.SendAsync(Mail("One"), Operation);
        await sight.Mailer.SendAsync(Mail("Two"), Guid.NewGuid());
        Assert.Equal(["One", "Two"], (await sight.SeenAsync()).Select(mail => mail.Subject));
    }

    [Fact]
    public async Task Given_a_subject_of_many_lines_then_no_header_is_smuggled_in()
    {
        await using var sight = await StartAsync();
        await Record.ExceptionAsync(() => sight.Mailer.SendAsync(Mail("Hello\r\nBcc: eve@example.com"), Operation));
        Assert.All(await sight.SeenAsync(), seen => Assert.DoesNotContain("bcc", seen.Headers.Keys, StringComparer.OrdinalIgnoreCase));
    }

    internal static MailMessage Mail(string subject, string to = "ada@example.com") =>
        new(to, subject, "nudge", "Hello — see you.", "<p>Hello — see you.</p>", [])
        {
            Headers = new Dictionary<string, string>
            {
                ["List-Unsubscribe"] = "<https://example.com/unsubscribe/x>",
                ["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click",
            },
            Attachments =
            [
                new MailAttachment("invite.ics", "text/calendar; charset=utf-8; method=REQUEST", "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n"),
            ],
        };

    internal abstract Task<MailerSight> StartAsync();
}
