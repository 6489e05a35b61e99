using System.Text.Json;
using Microsoft.Extensions.Options;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Mail.Acs;
using ServerlessMentoring.App.Settings;

namespace ServerlessMentoring.App.Tests.Mail;

public sealed class AcsContractTests : MailerContract
{
    [Fact]
    public async Task Given_a_mail_then_its_links_stay_as_they_are_and_its_file_keeps_its_method_and_its_bytes()
    {
        await using var service = await AcsFake.StartAsync();
        await MailerOf(service).SendAsync(Mail("Hello"), Guid.NewGuid());

        var mail = Assert.Single(service.Accepted);
        Assert.True(mail.GetProperty("userEngagementTrackingDisabled").GetBoolean());
        Assert.Equal("mentoring@example.com", mail.GetProperty("senderAddress").GetString());
        var file = mail.GetProperty("attachments")[0];
        Assert.Equal("text/calendar; charset=utf-8; method=REQUEST", file.GetProperty("contentType").GetString());
        Assert.Equal("BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n"u8.ToArray(), file.GetProperty("contentInBase64").GetBytesFromBase64());
    }

    [Theory]
    [InlineData(400, "InvalidRecipientAddress")]
    [InlineData(413, "RequestTooLarge")]
    [InlineData(422, "EmailDroppedAllRecipientsSuppressed")]
    public async Task Given_something_is_wrong_with_the_mail_then_it_is_refused_for_good_at_once(int status, string code)
    {
        await using var service = await AcsFake.StartAsync();
        service.Refuses = _ => (status, code);
        var refusal = await Assert.ThrowsAsync<MailRefusedException>(() => MailerOf(service).SendAsync(Mail("Hello"), Guid.NewGuid()));
        Assert.Equal($"the mail service refuses it ({status} {code})", refusal.Reason);
        Assert.Equal(1, service.Calls);
    }

    [Theory]
    [InlineData(429, "TooManyRequests")]
    [InlineData(503, "ServiceUnavailable")]
    [InlineData(401, "Denied")]
    [InlineData(400, "InvalidSenderUserName")]
    public async Task Given_load_an_outage_or_a_fault_of_ours_then_it_is_tried_again_and_the_fault_names_nobody(int status, string code)
    {
        await using var service = await AcsFake.StartAsync();
        service.Refuses = _ => (status, code);
        var fault = await Assert.ThrowsAsync<IOException>(() => MailerOf(service).SendAsync(Mail("Hello"), Guid.NewGuid()));
        Assert.Contains($"{status} {code}", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("ada@", fault.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_the_service_asks_to_come_again_then_the_mail_is_sent_once()
    {
        await using var service = await AcsFake.StartAsync();
        service.Refuses = call => call < 3 ? (429, "TooManyRequests") : null;
        await MailerOf(service).SendAsync(Mail("Hello"), Guid.NewGuid());
        Assert.Equal(3, service.Calls);
        Assert.Single(service.Accepted);
    }

    [Fact]
    public async Task Given_an_address_that_is_none_then_the_mail_is_refused_and_the_service_is_not_asked()
    {
        await using var service = await AcsFake.StartAsync();
        await Assert.ThrowsAsync<MailRefusedException>(() => MailerOf(service).SendAsync(Mail("Hello", "not an address"), Guid.NewGuid()));
        Assert.Equal(0, service.Calls);
    }

    internal override async Task<MailerSight> StartAsync() => new AcsSight(await AcsFake.StartAsync());

    private static AcsMailer MailerOf(AcsFake service) => new(new AcsRest(service.Endpoint), Options.Create(new MentoringOptions()));

    private sealed class AcsSight(AcsFake service) : MailerSight(MailerOf(service))
    {
        public override Task<IReadOnlyList<SeenMail>> SeenAsync() => Task.FromResult<IReadOnlyList<SeenMail>>(
        [
            .. service.Accepted.Select(mail => new SeenMail(
                mail.GetProperty("recipients").GetProperty("to")[0].GetProperty("address").GetString()!,
                mail.GetProperty("content").GetProperty("subject").GetString()!,
                mail.GetProperty("content").GetProperty("plainText").GetString()!,
                mail.GetProperty("content").GetProperty("html").GetString()!,
                mail.GetProperty("headers").Deserialize<Dictionary<string, string>>()!,
                [.. mail.GetProperty("attachments").EnumerateArray().Select(file => file.GetProperty("name").GetString()!)])),
        ]);

        public override ValueTask DisposeAsync() => service.DisposeAsync();
    }
}
