using System.Net;
using System.Text;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Actions;

public sealed class ActionLinkTests
{
    [Fact]
    public async Task Given_a_scanner_opens_a_link_then_nothing_changes_and_the_page_keeps_its_secret()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);
        var link = await Link.ToAskAsync(app, id, "mentee", AskKind.Accept);

        foreach (var method in new[] { HttpMethod.Head, HttpMethod.Get })
        {
            var answer = await Link.GetAsync(app, link, method);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.Equal("text/html", answer.MediaType);
            Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
            Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
            Assert.Contains("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.DoesNotContain("<script>", answer.Body, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(1, (await Given.StateAsync(app, id)).Step);
        Assert.Empty(await Link.InboxAsync(app, id));
    }

    [Fact]
    public async Task Given_the_last_yes_then_the_page_says_that_all_have_said_yes()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);
        var first = await Link.PostFormAsync(app, await Link.ToAskAsync(app, id, "mentor", AskKind.Accept), ("once", "a"), ("answer", "accept"));
        var last = await Link.PostFormAsync(app, await Link.ToAskAsync(app, id, "mentee", AskKind.Accept), ("once", "b"), ("answer", "accept"));

        Assert.Contains("As soon as everyone has said yes", first.Body, StringComparison.Ordinal);
        Assert.Contains("Everyone has said yes", last.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_damaged_and_forged_links_then_404()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);
        var link = await Link.ToAskAsync(app, id, "mentee", AskKind.Accept);
        var forged = link[..^1] + (link[^1] == 'A' ? 'B' : 'A');

        foreach (var path in new[] { forged, "/api/act/x", link + "AAAA", link.Replace("/act/", "/me/", StringComparison.Ordinal) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await Link.GetAsync(app, path)).Status);
        }

        var json = await Link.PostJsonAsync(app, forged, new { answer = "accept" });
        Assert.Equal(HttpStatusCode.NotFound, json.Status);
        Assert.Equal("application/problem+json", json.MediaType);
    }

    [Fact]
    public async Task Given_an_old_or_revoked_link_then_410_says_which_and_whom_to_ask()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);
        var link = await Link.ToAskAsync(app, id, "mentee", AskKind.Accept);
        var other = await Link.ToAskAsync(app, id, "mentor", AskKind.Accept);

        await Link.ChangeAsync(app, "mentee", person => person with { LinkEpoch = 1 });
        var revoked = await Link.GetAsync(app, link);
        Assert.Equal(HttpStatusCode.Gone, revoked.Status);
        Assert.Contains("withdrawn", revoked.Body, StringComparison.Ordinal);
        Assert.Contains("owner@example.com", revoked.Body, StringComparison.Ordinal);

        await app.AdvanceDaysAsync(60);
        var expired = await Link.PostJsonAsync(app, other, new { answer = "accept" });
        Assert.Equal(HttpStatusCode.Gone, expired.Status);
        Assert.Equal("expired", expired.Json.GetProperty("reason").GetString());
    }

    [Fact]
    public async Task Given_an_answer_then_the_link_says_already_recorded_and_lets_it_be_changed()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);
        var link = await Link.ToAskAsync(app, id, "mentee", AskKind.Accept);

        var recorded = await Link.PostJsonAsync(app, link, new { answer = "accept", reason = "Looks good" });
        Assert.True(recorded.Json.GetProperty("recorded").GetBoolean());
        var page = await Link.GetAsync(app, link);
        Assert.Contains("Already recorded", page.Body, StringComparison.Ordinal);
        Assert.Contains("change=1", page.Body, StringComparison.Ordinal);
        var form = await Link.GetAsync(app, link + "?change=1");
        Assert.Contains("Looks good", form.Body, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, (await Link.PostJsonAsync(app, link, new { answer = "decline" })).Status);
        Assert.Equal(Phase.Declined, (await Given.StateAsync(app, id)).Phase);
        Assert.Equal(HttpStatusCode.OK, (await Link.GetAsync(app, link)).Status);
    }

    [Fact]
    public async Task Given_the_same_answer_again_then_it_counts_once_and_has_the_same_id()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);
        var link = await Link.ToAskAsync(app, id, "mentee", AskKind.Accept);
        var body = new { answer = "accept" };

        var ids = new HashSet<string?>();
        for (var time = 0; time < 3; time++)
        {
            ids.Add((await Link.PostJsonAsync(app, link, body)).Json.GetProperty("signalId").GetString());
        }

        await Link.PostFormAsync(app, link, ("answer", "accept"), ("once", "abc"));
        Assert.Single(ids);
        Assert.Single(await Link.InboxAsync(app, id));
    }

    [Fact]
    public async Task Given_an_idempotency_key_then_it_means_one_act_and_another_body_is_refused()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);
        var link = await Link.ToAskAsync(app, id, "mentee", AskKind.Accept);

        var first = await Link.PostJsonAsync(app, link, new { answer = "accept" }, "k1");
        var again = await Link.PostJsonAsync(app, link, new { answer = "accept" }, "k1");
        var other = await Link.PostJsonAsync(app, link, new { answer = "decline" }, "k1");
        Assert.Equal(first.Json.GetProperty("signalId").GetString(), again.Json.GetProperty("signalId").GetString());
        Assert.Equal(HttpStatusCode.Conflict, other.Status);
        Assert.Single(await Link.InboxAsync(app, id));
    }

    [Fact]
    public async Task Given_faults_then_400_with_the_form_again_and_the_input_kept_or_every_fault_as_json()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.SessionsAsync(app);
        await app.AdvanceDaysAsync(30);
        var link = await Link.ToAskAsync(app, id, "mentee", AskKind.CheckIn);

        var page = await Link.PostFormAsync(app, link, ("pulse", "9"), ("comment", "Words to <keep>"), ("once", "n"));
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("Words to &lt;keep&gt;", page.Body, StringComparison.Ordinal);
        Assert.Contains("whole number from 1 to 5", page.Body, StringComparison.Ordinal);

        var json = await Link.PostJsonAsync(app, link, new { pulse = 9, answers = new { nope = 1 } });
        Assert.Equal(HttpStatusCode.BadRequest, json.Status);
        Assert.Equal(
            ["answers.nope", "pulse"],
            json.Json.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("field").GetString()).Order());
    }

    [Theory]
    [InlineData("text/plain", "answer=accept", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json", "[1]", HttpStatusCode.BadRequest)]
    [InlineData("application/json", "{\"answer\":", HttpStatusCode.BadRequest)]
    [InlineData("application/json", "{\"answer\":\"accept\",\"answer\":\"decline\"}", HttpStatusCode.BadRequest)]
    [InlineData("application/json", "{\"answer\":\"\\ud800\"}", HttpStatusCode.BadRequest)]
    public async Task Given_a_body_that_cannot_be_read_then_it_is_refused(string type, string body, HttpStatusCode expected)
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);
        var link = await Link.ToAskAsync(app, id, "mentee", AskKind.Accept);
        using var request = new HttpRequestMessage(HttpMethod.Post, link) { Content = new StringContent(body, Encoding.UTF8, type) };
        Assert.Equal(expected, (await Link.SendAsync(app, request)).Status);
        using var large = new HttpRequestMessage(HttpMethod.Post, link) { Content = new ByteArrayContent(new byte[70_000]) };
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Link.SendAsync(app, large)).Status);
        Assert.Empty(await Link.InboxAsync(app, id));
    }

    [Fact]
    public async Task Given_another_phase_then_409_names_it_and_given_the_end_then_410()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.KickoffAsync(app);
        var early = await Link.PostJsonAsync(app, await Link.ToAsync(app, id, "mentee", LinkPurpose.FinishEarly), new { });
        Assert.Equal(HttpStatusCode.Conflict, early.Status);
        Assert.Equal("kickoff", early.Json.GetProperty("phase").GetString());

        var goals = await Link.ToAskAsync(app, id, "mentee", AskKind.AgreeGoals);
        var end = await Link.ToAsync(app, id, "mentee", LinkPurpose.End);
        var ended = await Link.PostJsonAsync(app, end, new { reason = "Moving on" });
        Assert.Equal(HttpStatusCode.OK, ended.Status);
        Assert.Equal(Phase.Ended, (await Given.StateAsync(app, id)).Phase);

        var again = await Link.PostJsonAsync(app, end, new { reason = "Moving on" });
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal(ended.Body, again.Body);
        Assert.Equal(HttpStatusCode.Gone, (await Link.PostJsonAsync(app, goals, new { goals = new[] { "A" } })).Status);
        Assert.Equal(HttpStatusCode.Gone, (await Link.GetAsync(app, goals)).Status);
    }

    [Fact]
    public async Task Given_a_pause_then_the_same_again_is_the_same_and_after_going_on_a_new_one_counts()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.KickoffAsync(app);
        var pause = await Link.ToAsync(app, id, "mentee", LinkPurpose.Pause);
        var resume = await Link.ToAsync(app, id, "mentee", LinkPurpose.Resume);
        var body = new { reason = "Busy weeks" };

        var first = await Link.PostJsonAsync(app, pause, body);
        Assert.Equal(first.Body, (await Link.PostJsonAsync(app, pause, body)).Body);
        Assert.True((await Given.StateAsync(app, id)).Paused);
        Assert.Equal(HttpStatusCode.OK, (await Link.PostJsonAsync(app, resume, new { })).Status);
        Assert.False((await Given.StateAsync(app, id)).Paused);
        Assert.NotEqual(first.Body, (await Link.PostJsonAsync(app, pause, body)).Body);
        Assert.True((await Given.StateAsync(app, id)).Paused);
    }
}
