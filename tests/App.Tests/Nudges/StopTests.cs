using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Relationships;

namespace ServerlessMentoring.App.Tests.Nudges;

/// <summary>Stopping reminders by what a digest carries, and starting them again.</summary>
public sealed class StopTests
{
    [Fact]
    public async Task Given_the_one_click_of_a_mail_program_then_no_digest_comes_and_undoing_starts_them_again_without_a_flood()
    {
        await using var app = await TestApp.StartAsync();
        await Digests.ProgramAsync(app);
        await Given.PairAsync(app);
        await app.AdvanceDaysAsync(3);
        var headers = Digests.To(app, "mentee")[0].Mail.Headers;
        Assert.Equal("List-Unsubscribe=One-Click", headers["List-Unsubscribe-Post"]);
        var link = new Uri(headers["List-Unsubscribe"].Trim('<', '>')).PathAndQuery;
        using (var click = new HttpRequestMessage(HttpMethod.Post, link) { Content = new StringContent("List-Unsubscribe=One-Click", Encoding.ASCII) })
        {
            click.Content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
            Assert.Equal(HttpStatusCode.OK, (await Link.SendAsync(app, click)).Status);
        }

        await app.AdvanceDaysAsync(20);
        Assert.Single(Digests.To(app, "mentee"));
        Assert.Equal(4, Digests.To(app, "mentor").Count);

        // Wednesday, 25 March: on Thursday one digest, and then three days apart as ever.
        await Link.PostFormAsync(app, link, ("undo", "true"));
        await app.AdvanceDaysAsync(30);
        Assert.Equal(["Wed 4 Mar 09:00", "Thu 26 Mar 09:00", "Mon 30 Mar 09:00", "Thu 2 Apr 09:00"], Digests.Times(app, "mentee"));
    }

    [Fact]
    public async Task Given_somebody_unsubscribed_then_mails_that_ask_something_new_still_come()
    {
        await using var app = await TestApp.StartAsync();
        await Digests.ProgramAsync(app);
        await Given.PersonAsync(app, "mentee");
        await Link.PostFormAsync(app, await Link.ToUnsubscribeAsync(app, "mentee"), ("List-Unsubscribe", "One-Click"));
        await Given.PairAsync(app);
        Assert.Contains(app.Outbox.All(), sent => sent.Mail.To == "mentee@example.com" && sent.Mail.Kind == "proposal");
    }
}
