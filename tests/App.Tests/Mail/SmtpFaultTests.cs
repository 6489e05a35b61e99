using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Mail.Smtp;

namespace ServerlessMentoring.App.Tests.Mail;

/// <summary>What a mail server says, and whether the mail is tried again. The servers' words have "such" in them, which nobody may repeat.</summary>
public sealed class SmtpFaultTests
{
    [Theory]
    [InlineData("RCPT", "550 no such user", "the mail server refuses the recipient (550)")]
    [InlineData("RCPT", "553 no such name", "the mail server refuses the recipient (553)")]
    [InlineData("RCPT", "550 5.1.1 no such user", "the mail server refuses the recipient (550 5.1.1)")]
    [InlineData("RCPT", "550-5.1.1 no such user\r\n550 5.1.1 try another", "the mail server refuses the recipient (550 5.1.1)")]
    [InlineData("RCPT", "552 5.2.2 such a mailbox is full", "the mail server refuses the recipient (552 5.2.2)")]
    [InlineData("RCPT", "556 5.1.10 such a domain takes no mail", "the mail server refuses the recipient (556 5.1.10)")]
    [InlineData("MAIL", "552 5.3.4 such a mail is too large", "the mail server refuses it (552 5.3.4)")]
    [InlineData("MAIL", "552 such a mail is too large", "the mail server refuses it (552)")]
    [InlineData(".", "554 5.7.1 such a message is spam", "the mail server refuses it (554 5.7.1)")]
    [InlineData(".", "552 5.7.0 such a file is not allowed", "the mail server refuses it (552 5.7.0)")]
    [InlineData(".", "554 no such thing", "the mail server refuses it (554)")]
    public async Task Given_the_last_word_on_a_mail_or_its_recipient_then_it_is_refused_for_good(string line, string reply, string reason)
    {
        await using var server = new SmtpStub((line, reply));
        Assert.Equal(reason, (await Assert.ThrowsAsync<MailRefusedException>(() => SendAsync(server))).Reason);
    }

    [Theory]
    [InlineData("RCPT", "450 such a mailbox is busy")]
    [InlineData("RCPT", "451 4.7.1 greylisted, such is life")]
    [InlineData("RCPT", "452 4.2.2 such a mailbox is full")]
    [InlineData(".", "451 4.3.0 no such space")]
    public async Task Given_the_server_says_later_then_it_is_tried_again(string line, string reply) => await IsTriedAgainAsync(line, reply);

    [Theory]
    [InlineData(SmtpStub.Greeting, "421 4.7.0 too many such connections")]
    [InlineData(SmtpStub.Greeting, "554 5.7.1 such hosts are blocked")]
    [InlineData("MAIL", "550 5.1.8 no such sender")]
    [InlineData("MAIL", "553 5.7.1 no such sender is yours")]
    [InlineData("MAIL", "530 5.7.0 such mail needs a user")]
    [InlineData("RCPT", "530 5.7.1 such mail needs a user")]
    [InlineData("RCPT", "554 5.7.1 no such relaying")]
    [InlineData("RCPT", "550 5.1.7 no such sender")]
    [InlineData("RCPT", "503 5.5.1 no such order")]
    [InlineData("RCPT", "503 no such order")]
    [InlineData(".", "550 5.7.26 such a sender has no signature")]
    [InlineData(".", "535 5.7.8 no such user")]
    public async Task Given_a_fault_of_the_connection_or_the_sender_then_it_is_tried_again_since_it_is_ours_to_mend(string line, string reply) =>
        await IsTriedAgainAsync(line, reply);

    [Fact]
    public async Task Given_TLS_is_asked_for_and_not_offered_then_nothing_is_sent()
    {
        await using var server = new SmtpStub();
        var options = server.Options;
        options.Mail.Smtp.Tls = true;
        using var mailer = new SmtpMailer(Options.Create(options));
        var fault = await Assert.ThrowsAsync<IOException>(() => mailer.SendAsync(MailerContract.Mail("Hello"), Guid.NewGuid()));
        Assert.Contains("encryption", fault.Message, StringComparison.Ordinal);
        Assert.All(server.Heard, line => Assert.StartsWith("EHLO", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Given_a_wrong_password_then_it_is_tried_again()
    {
        await using var server = new SmtpStub(("EHLO", "250-stub\r\n250 AUTH PLAIN"), ("AUTH", "535 5.7.8 no such user"));
        var options = server.Options;
        (options.Mail.Smtp.User, options.Mail.Smtp.Password) = ("mentoring", "wrong");
        using var mailer = new SmtpMailer(Options.Create(options));
        var fault = await Assert.ThrowsAsync<IOException>(() => mailer.SendAsync(MailerContract.Mail("Hello"), Guid.NewGuid()));
        Assert.Equal("The mail server does not take a mail now: it does not take the user and password.", fault.Message);
    }

    [Fact]
    public async Task Given_nobody_listens_then_it_is_tried_again()
    {
        var server = new SmtpStub();
        await server.DisposeAsync();
        await Assert.ThrowsAsync<IOException>(() => SendAsync(server));
    }

    [Fact]
    public async Task Given_the_server_has_taken_the_mail_then_a_fault_in_its_farewell_is_none()
    {
        await using var server = new SmtpStub(("QUIT", "421 no such farewell"));
        await SendAsync(server);
        Assert.Contains("QUIT", server.Heard);
    }

    [Theory]
    [InlineData("not an address")]
    [InlineData("ada")]
    [InlineData("")]
    [InlineData("ada@example.com, eve@example.com")]
    [InlineData("ädä@example.com")]
    public async Task Given_an_address_that_is_none_or_that_the_server_does_not_know_how_to_read_then_the_mail_is_refused(string to)
    {
        await using var server = new SmtpStub();
        await Assert.ThrowsAsync<MailRefusedException>(() => SendAsync(server, to));
        Assert.DoesNotContain("DATA", server.Heard);
    }

    private static async Task IsTriedAgainAsync(string line, string reply)
    {
        await using var server = new SmtpStub((line, reply));
        var fault = await Assert.ThrowsAsync<IOException>(() => SendAsync(server));
        Assert.DoesNotContain("such", fault.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("ada@", fault.ToString(), StringComparison.Ordinal);
    }

    private static async Task SendAsync(SmtpStub server, string to = "ada@example.com")
    {
        using var mailer = new SmtpMailer(Options.Create(server.Options));
        await mailer.SendAsync(MailerContract.Mail("Hello", to), Guid.NewGuid());
    }
}
