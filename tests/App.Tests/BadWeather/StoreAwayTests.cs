using System.Net;
using System.Net.Http.Headers;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.App.Tests.Telemetry;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.BadWeather;

/// <summary>The document store is away for a while. Everyone is told to come back, nobody loses what they wrote, and nothing is half done.</summary>
public sealed class StoreAwayTests
{
    [Fact]
    public async Task Given_the_store_is_away_when_a_form_is_sent_then_the_page_keeps_it_and_sending_it_again_records_it_once()
    {
        var storm = new Storm();
        await using var app = await StartAsync(storm);
        var id = await Story.KickoffAsync(app);
        var link = await Link.ToAskAsync(app, id, "mentee", AskKind.AgreeGoals);

        storm.Blows = true;
        var refused = await Link.PostFormAsync(app, link, ("goals", "Learn <the> ropes"), ("once", "o-1"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
        Assert.Contains("value=\"Learn &lt;the&gt; ropes\"", refused.Body, StringComparison.Ordinal);
        Assert.Contains("value=\"o-1\"", refused.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-account", refused.Body, StringComparison.Ordinal);

        storm.Blows = false;
        foreach (var _ in new[] { 1, 2 })
        {
            Assert.Equal(HttpStatusCode.OK, (await Link.PostFormAsync(app, link, ("goals", "Learn <the> ropes"), ("once", "o-1"))).Status);
        }

        var entries = await app.Get<App.Relationships.IInbox>().ListAsync(id);
        Assert.Single(entries, entry => entry.Signal.Kind == "agreeGoals");
    }

    [Theory]
    [InlineData("text/html", "text/html")]
    [InlineData("application/json", "application/problem+json")]
    [InlineData(null, "application/problem+json")]
    public async Task Given_the_store_is_away_when_anything_is_read_then_it_says_when_to_come_back_and_nothing_of_the_inside(string? accept, string type)
    {
        var storm = new Storm();
        await using var app = await StartAsync(storm);
        var id = await Given.PairAsync(app);
        string[] paths =
        [
            await Link.ToAskAsync(app, id, "mentee", AskKind.Accept),
            await Link.ToMeAsync(app, "mentee"),
            $"/api/relationships/{id}",
            $"/api/programs/{Given.ProgramId}",
            $"/api/programs/{Given.ProgramId}/dashboard",
        ];

        using var figures = new Figures(app);
        storm.Blows = true;
        foreach (var path in paths)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            if (accept is not null)
            {
                request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));
            }

            using var response = await app.Http.SendAsync(request);
            var body = await response.Content.ReadAsStringAsync();
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.NotNull(response.Headers.RetryAfter);
            Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
            Assert.DoesNotContain("secret-account", body, StringComparison.Ordinal);
        }

        Assert.Equal(paths.Length, figures.Sum("mentoring.requests.failed"));
    }

    [Fact]
    public async Task Given_the_store_is_away_when_hr_posts_then_it_is_asked_to_repeat_and_the_repetition_is_taken_once()
    {
        var storm = new Storm();
        await using var app = await StartAsync(storm);
        await Given.ProgramAsync(app);
        storm.Blows = true;
        var refused = await Hr.PostAsync(app, Hr.Enrolled("ann", "mentor"), "one");
        refused.Is(503);
        Assert.NotNull(refused.Message.Headers.RetryAfter);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await Calls.GetAsync(app.Anonymous, "/api/health")).Status);

        storm.Blows = false;
        (await Hr.PostAsync(app, Hr.Enrolled("ann", "mentor"), "one")).Is(202);
        (await Hr.PostAsync(app, Hr.Enrolled("ann", "mentor"), "one")).Is(200);
    }

    [Fact]
    public async Task Given_the_store_is_away_in_the_middle_of_a_life_then_the_step_waits_and_nothing_is_doubled()
    {
        var storm = new Storm();
        await using var app = await StartAsync(storm);
        var id = await Given.PairAsync(app);
        foreach (var person in new[] { "mentor", "mentee" })
        {
            var accept = new Core.Relationships.Signals.Accept { Id = person, At = app.Now, PersonId = person, Accepted = true };
            storm.Blows = true;
            await app.Get<App.Relationships.Doorbell>().SignalAsync(app.Durable, id, accept);
            await app.AdvanceAsync(TimeSpan.FromHours(1));
        }

        storm.Blows = false;
        Assert.Equal(Phase.Proposed, (await Given.StateAsync(app, id)).Phase);
        await app.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.Equal(Phase.Kickoff, (await Given.StateAsync(app, id)).Phase);
        var mails = app.Outbox.All().Select(mail => (mail.Mail.Kind, mail.Mail.To)).ToList();
        Assert.Equal(mails.Distinct(), mails);
    }

    private static Task<TestApp> StartAsync(Storm storm) =>
        TestApp.StartAsync(builder => GustyPort<IDocumentStore>.PutBefore(builder.Services, storm));
}
