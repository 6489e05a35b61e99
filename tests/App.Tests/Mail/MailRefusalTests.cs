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
}
