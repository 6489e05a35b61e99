using ServerlessMentoring.Local.Mails;
using System.Net.Mail;
using ServerlessMentoring.App.Mail;

namespace ServerlessMentoring.App.Tests.Mail;

public sealed class MailRefusalTests
{
    [Theory]
    [InlineData(400, "InvalidRecipientAddress")]
    [InlineData(400, null)]
    [InlineData(413, "RequestTooLarge")]
    [InlineData(422, "EmailDroppedAllRecipientsSuppressed")]
    public void Given_something_is_wrong_with_the_mail_then_it_is_refused_for_good(int status, string? code) =>
        Assert.NotNull(MailRefusal.OfHttp(status, code));

    [Theory]
    [InlineData(0, null)]
    [InlineData(401, "Denied")]
    [InlineData(403, "Forbidden")]
    [InlineData(404, "DomainNotLinked")]
    [InlineData(400, "InvalidSenderUserName")]
    [InlineData(408, null)]
    [InlineData(429, "TooManyRequests")]
    [InlineData(500, "InternalServerError")]
    [InlineData(503, null)]
    public void Given_load_an_outage_or_a_fault_of_ours_then_it_is_tried_again(int status, string? code) =>
        Assert.Null(MailRefusal.OfHttp(status, code));

    [Fact]
    public void Given_a_server_that_does_not_answer_then_it_is_tried_again() =>
        Assert.Null(MailRefusal.OfSmtp(new SmtpException(SmtpStatusCode.GeneralFailure)));

    [Theory]
    [InlineData("550 no such user", true)]
    [InlineData("553 no such name", true)]
    [InlineData("450 mailbox busy", false)]
    [InlineData("452 too many mails", false)]
    public async Task Given_a_server_speaks_of_the_recipient_then_only_its_last_word_is_a_refusal(string reply, bool isRefusal)
    {
        await using var server = new SmtpStub(_ => reply);
        await using var app = await TestApp.StartAsync(settings: server.Settings);
        var fault = await Assert.ThrowsAnyAsync<Exception>(() => app.Get<IMailer>().SendAsync(MailerContract.Mail("Hello"), Guid.NewGuid()));
        Assert.Equal(isRefusal, fault is MailRefusedException);
        Assert.DoesNotContain("such", fault.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, app.Outbox.Count);
    }

    [Fact]
    public async Task Given_an_address_that_is_none_then_the_mail_is_refused()
    {
        await using var server = new SmtpStub(_ => "250 ok");
        await using var app = await TestApp.StartAsync(settings: server.Settings);
        await Assert.ThrowsAsync<MailRefusedException>(() => app.Get<IMailer>().SendAsync(MailerContract.Mail("Hello", "not an address"), Guid.NewGuid()));
    }
}
