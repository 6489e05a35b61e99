using System.Net;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Me;

public sealed class MeTests
{
    [Fact]
    public async Task Given_a_running_pair_then_the_page_shows_what_is_open_booked_and_written_with_links_that_work()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.KickoffAsync(app);
        await Story.AnswerAsync(app, id, "mentee", AskKind.AgreeGoals, new { goals = new[] { "Learn the ropes" } });
        await Story.AnswerAsync(app, id, "mentee", AskKind.BookKickoff, new { startsAt = Story.Local(app.Now.AddDays(1)), place = "Room 7" });

        var page = await Link.GetAsync(app, await Link.ToMeAsync(app, "mentor"));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        foreach (var text in new[] { "Learn the ropes", "Room 7", "Buddies", "mentee" })
        {
            Assert.Contains(text, page.Body, StringComparison.Ordinal);
        }

        foreach (var link in LinksOf(page.Body))
        {
            var answer = await Link.GetAsync(app, link);
            Assert.True(answer.Status == HttpStatusCode.OK, $"{link}: {answer.Status}");
        }
    }

    [Fact]
    public async Task Given_the_download_then_it_has_the_own_answers_and_words_and_comes_as_a_file()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);
        await Story.AnswerAsync(app, id, "mentee", AskKind.Accept, new { answer = "accept", reason = "My own words" });

        using var response = await GetFileAsync(app, await Link.ToMeAsync(app, "mentee"));
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        var body = await BodyAsync(response);
        Assert.Contains("My own words", body, StringComparison.Ordinal);
        Assert.Contains("mentee@example.com", body, StringComparison.Ordinal);
        Assert.DoesNotContain("mentor@example.com", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_an_ended_pair_then_the_page_shows_it_with_nothing_to_do()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.KickoffAsync(app);
        await Link.PostJsonAsync(app, await Link.ToAsync(app, id, "mentee", LinkPurpose.End), new { reason = "Done" });
        var page = await Link.GetAsync(app, await Link.ToMeAsync(app, "mentor"));
        Assert.Contains("Buddies", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("/api/act/", page.Body.Split("id=\"settings\"")[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_link_from_a_mail_then_its_page_does_not_lead_to_all_the_rest()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);
        var mailed = await Link.GetAsync(app, await Link.ToAskAsync(app, id, "mentee", AskKind.Accept));
        Assert.DoesNotContain("/api/me/", mailed.Body, StringComparison.Ordinal);
        foreach (var purpose in new[] { LinkPurpose.Resume, LinkPurpose.FinishEarly, LinkPurpose.End, LinkPurpose.Note })
        {
            var about = await Link.GetAsync(app, await Link.ToAsync(app, id, "mentee", purpose));
            Assert.DoesNotContain("/api/me/", about.Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Given_the_links_of_the_own_page_then_each_leads_back_to_it()
    {
        await using var app = await TestApp.StartAsync();
        await Story.KickoffAsync(app);
        var me = await Link.GetAsync(app, await Link.ToMeAsync(app, "mentee"));
        var acts = LinksOf(me.Body).Where(link => link.StartsWith("/api/act/", StringComparison.Ordinal)).ToList();

        Assert.True(acts.Count >= 4, $"There are {acts.Count}.");
        foreach (var act in acts)
        {
            Assert.Contains("/api/me/", (await Link.GetAsync(app, act)).Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Given_a_proposal_then_the_own_page_offers_neither_pause_nor_end()
    {
        await using var app = await TestApp.StartAsync();
        await Given.PairAsync(app);
        var proposed = await Link.GetAsync(app, await Link.ToMeAsync(app, "mentee"));

        Assert.Contains("Answer", proposed.Body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("End it kindly", proposed.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Pause for a while", proposed.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_pair_then_the_notebook_names_who_else_reads_it()
    {
        await using var app = await TestApp.StartAsync();
        await Story.KickoffAsync(app);
        var me = await Link.GetAsync(app, await Link.ToMeAsync(app, "mentee"));

        Assert.Contains("You and <bdi>mentor</bdi> read it.", me.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_settings_by_link_then_they_outrank_hr_and_reach_the_relationships()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.KickoffAsync(app);
        var capacity = await Link.ToSettingsAsync(app, "mentor", LinkPurpose.Capacity);
        Assert.Equal(HttpStatusCode.OK, (await Link.PostFormAsync(app, capacity, ("capacity", "3"), ("once", "a"))).Status);
        Assert.Equal(3, (await Link.PersonAsync(app, "mentor")).Capacity);

        var profile = await Link.ToSettingsAsync(app, "mentor", LinkPurpose.Profile);
        var hours = new { workingHours = new { days = new[] { "Mon", "Tue" }, from = "10:00", to = "12:00" } };
        foreach (var body in new object[] { hours, new { workingHours = new { days = "", from = "", to = "" } }, hours })
        {
            Assert.Equal(HttpStatusCode.OK, (await Link.PostJsonAsync(app, profile, body)).Status);
            await app.AdvanceAsync(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(new TimeOnly(10, 0), (await Given.StateAsync(app, id)).Member("mentor")!.WorkingHours.From);
    }

    private static List<string> LinksOf(string html) =>
    [
        .. html.Split("href=\"").Skip(1).Select(rest => rest.Split('"')[0]).Where(link => link.StartsWith("http", StringComparison.Ordinal))
            .Select(link => new Uri(link).PathAndQuery),
    ];

    private static Task<HttpResponseMessage> GetFileAsync(TestApp app, string path) =>
        app.Anonymous.GetAsync(new Uri(path + "?format=json", UriKind.Relative));

    private static Task<string> BodyAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync();
}
