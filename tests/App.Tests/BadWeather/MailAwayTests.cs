using System.Net;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Mail;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.BadWeather;

/// <summary>Mail throttled: tried again, sent once. Mail refused: given up, shown, and nobody else waits for it.</summary>
public sealed class MailAwayTests
{
    [Fact]
    public async Task Given_the_mail_server_is_busy_for_a_while_then_each_mail_is_sent_once()
    {
        var isBusy = true;
        var accepted = 0;
        await using var server = new SmtpStub(_ =>
        {
            accepted += isBusy ? 0 : 1;
            return isBusy ? "450 come back later" : "250 ok";
        });
        await using var app = await TestApp.StartAsync(settings: server.Settings);
        var id = await Given.PairAsync(app);
        await app.AdvanceAsync(TimeSpan.FromMinutes(10));
        Assert.Equal((0, 0), (accepted, app.Outbox.Count));
        Assert.Contains(await app.Get<ILedger>().ListAsync(id), effect => effect.DoneAt is null);

        isBusy = false;
        await app.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.Equal(app.Outbox.Count, accepted);
        Assert.Equal(["mentee@example.com", "mentor@example.com"], app.Outbox.All().Select(mail => mail.Mail.To).Order());
        Assert.All(await app.Get<ILedger>().ListAsync(id), effect => Assert.NotNull(effect.DoneAt));
        Assert.Empty((await StatusAsync(app, id)).Json.GetProperty("undelivered").EnumerateArray());
    }

    [Fact]
    public async Task Given_one_address_is_refused_then_the_owner_sees_it_and_life_goes_on()
    {
        await using var server = new SmtpStub(line => line.Contains("mentee", StringComparison.Ordinal) ? "550 no such user mentee@example.com" : "250 ok");
        await using var app = await TestApp.StartAsync(settings: server.Settings);
        var id = await Story.KickoffAsync(app);

        Assert.Equal(Phase.Kickoff, (await Given.StateAsync(app, id)).Phase);
        Assert.All(app.Outbox.All(), mail => Assert.NotEqual("mentee@example.com", mail.Mail.To));
        Assert.NotEqual(0, app.Outbox.Count);
        Assert.All(await app.Get<ILedger>().ListAsync(id), effect => Assert.NotNull(effect.DoneAt));

        var status = await StatusAsync(app, id);
        var undelivered = status.Json.GetProperty("undelivered").EnumerateArray().ToList();
        Assert.All(undelivered, mail => Assert.Equal(("mentee", "refused"), (mail.GetProperty("personId").GetString(), mail.GetProperty("what").GetString())));
        Assert.Equal("the mail server refuses the recipient (550)", undelivered[0].GetProperty("reason").GetString());
        Assert.DoesNotContain("@", undelivered[0].GetRawText(), StringComparison.Ordinal);

        var timeline = await Calls.GetAsync(app.Http, $"/api/relationships/{id}/timeline");
        Assert.Contains("\"trouble\":\"refused\"", timeline.Text, StringComparison.Ordinal);
        var page = await Calls.GetAsync(app.Http, $"/api/relationships/{id}/page");
        Assert.Contains("A mail to mentee did not arrive (refused). Is the address right?", WebUtility.HtmlDecode(page.Text), StringComparison.Ordinal);
        Assert.Contains("mentee: mail with the proposal (did not arrive: refused)", WebUtility.HtmlDecode(page.Text), StringComparison.Ordinal);
    }

    private static async Task<Answer> StatusAsync(TestApp app, string id)
    {
        var status = await Calls.GetAsync(app.Http, $"/api/relationships/{id}");
        status.Is(200);
        return status;
    }
}
