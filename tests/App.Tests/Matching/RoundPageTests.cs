using System.Text.RegularExpressions;
using ServerlessMentoring.App.Settings;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;

namespace ServerlessMentoring.App.Tests.Matching;

public sealed partial class RoundPageTests
{
    private const string Dashboard = "/api/programs/buddies/dashboard";

    [Fact]
    public async Task Given_an_owner_with_a_browser_when_they_run_ask_change_note_and_start_then_all_of_it_works_by_forms()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        await Round.JoinAsync(app, "fay", "mentee");
        var owner = await Browser.OpenAsync(app);

        // The button on the dashboard, pressed twice, is one round.
        var dashboard = await owner.GetAsync(Dashboard);
        Assert.Equal("same-origin", dashboard.Message.Headers.GetValues("Referrer-Policy").Single());
        var once = OnceField().Match(dashboard.Text).Groups["value"].Value;
        var run = await owner.PostAsync("/api/programs/buddies/matches/page", ("once", once));
        var again = await owner.PostAsync("/api/programs/buddies/matches/page", ("once", once));
        run.Is(303);
        Assert.Equal(run.Message.Headers.Location, again.Message.Headers.Location);

        var address = run.Message.Headers.Location!.AbsolutePath;
        var page = await owner.GetAsync(address);
        page.Is(200);
        Assert.Contains("Waits for your word", page.Text, StringComparison.Ordinal);
        Assert.Contains("Cleo", page.Text, StringComparison.Ordinal);
        Assert.Contains("Start these relationships", page.Text, StringComparison.Ordinal);
        Assert.Contains("Mentees, department not known", page.Text, StringComparison.Ordinal);

        var why = await owner.GetAsync(address + "?mentorId=bea&menteeId=cleo");
        Assert.Contains("Your question", why.Text, StringComparison.Ordinal);
        Assert.Contains("name=\"pin\" value=\"bea cleo\"", why.Text, StringComparison.Ordinal);
        var unmatched = await owner.GetAsync(address + "?menteeId=fay");
        Assert.Contains("Your question", unmatched.Text, StringComparison.Ordinal);

        var changed = await owner.PostAsync("/api/programs/buddies/matches/page", ("once", "abc"), ("scope", "unmatched"), ("pin", "bea cleo"), ("forbid", "ada dora"));
        var second = await owner.GetAsync(changed.Message.Headers.Location!.AbsolutePath);
        Assert.Contains("Pinned", second.Text, StringComparison.Ordinal);
        Assert.Contains("name=\"forbid\" value=\"ada dora\" checked", second.Text, StringComparison.Ordinal);

        var started = await owner.PostAsync(changed.Message.Headers.Location!.AbsolutePath, ("note.cleo", "You both <sail>."), ("note.emil", " "));
        started.Is(303);
        await app.QuietAsync();
        var done = await owner.GetAsync(started.Message.Headers.Location!.AbsolutePath);
        Assert.Contains("Your note: You both &lt;sail&gt;.", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Start these relationships", done.Text, StringComparison.Ordinal);
        Assert.Contains("bea+cleo", await Round.RelationshipsAsync(app));
        Assert.Contains(app.Outbox.From(0), sent => sent.Mail.To == "cleo@example.com" && sent.Mail.Text.Contains("You both <sail>.", StringComparison.Ordinal));
        Assert.Contains("2026", (await owner.GetAsync(Dashboard)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_form_from_elsewhere_or_no_session_when_it_is_posted_then_nothing_happens()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        var run = await Round.RunAsync(app);
        var owner = await Browser.OpenAsync(app);
        var stranger = owner with { Origin = "https://evil.example.com" };
        var none = owner with { Origin = "null" };

        foreach (var browser in new[] { stranger, none })
        {
            Assert.NotEqual(303, (int)(await browser.PostAsync($"{Round.Path}/{run["id"]}/page")).Status);
            Assert.NotEqual(303, (int)(await browser.PostAsync("/api/programs/buddies/matches/page")).Status);
        }

        (await Calls.GetAsync(app.Anonymous, $"{Round.Path}/{run["id"]}/page")).Is(401);
        (await owner.GetAsync($"{Round.Path}/round-00000000000000000000000000000000/page")).Is(404);
        Assert.Empty(await Round.RelationshipsAsync(app));
        Assert.Equal("ready", (await Calls.GetAsync(app.Http, $"{Round.Path}/{run["id"]}"))["status"]);
    }

    [Fact]
    public async Task Given_people_who_did_not_wait_then_the_page_keeps_them_apart_and_names_people_at_its_boxes()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        (await Hr.PostAsync(app, Hr.Event("leave_started", "dora", 2))).Is(202);
        await app.QuietAsync();
        var owner = await Browser.OpenAsync(app);
        var run = await Round.RunAsync(app);

        var page = await owner.GetAsync($"{Round.Path}/{run["id"]}/page");
        var stranger = await owner.PostAsync($"{Round.Path}/{run["id"]}/page", ("note.dora", "Hello."));

        Assert.Contains("<summary>1 person did not take part</summary>", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("menteeId=dora#why", page.Text, StringComparison.Ordinal);
        Assert.Contains("Not these two<span class=\"sr\">: Ada with Cleo</span>", page.Text, StringComparison.Ordinal);
        stranger.Is(400);
        Assert.Contains("must be a mentee whom the round matched", stranger.Text, StringComparison.Ordinal);
        Assert.Empty(await Round.RelationshipsAsync(app));
    }

    [Fact]
    public async Task Given_wishes_that_cannot_be_or_a_note_that_is_too_long_then_a_page_says_why()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        var owner = await Browser.OpenAsync(app);
        var run = await Round.RunAsync(app);

        var refused = await owner.PostAsync("/api/programs/buddies/matches/page", ("pin", "nobody cleo"));
        var tooLong = await owner.PostAsync($"{Round.Path}/{run["id"]}/page", ("note.cleo", new string('x', 501)));

        refused.Is(400);
        Assert.Contains("must be somebody who is enrolled as a mentor", refused.Text, StringComparison.Ordinal);
        tooLong.Is(400);
        Assert.Contains("at most 500 characters", tooLong.Text, StringComparison.Ordinal);
        Assert.Empty(await Round.RelationshipsAsync(app));
    }

    [GeneratedRegex("name=\"once\" value=\"(?<value>[^\"]+)\"")]
    private static partial Regex OnceField();

    /// <summary>An owner's browser: it keeps the session, and says where its forms come from.</summary>
    private sealed record Browser(TestApp App, (string Name, string Value) Cookie, string Origin)
    {
        public static async Task<Browser> OpenAsync(TestApp app) => new(
            app,
            OwnerSessionTests.CookieOf(await OwnerSessionTests.OpenAsync(app, "owner@example.com", Given.ProgramId)),
            app.Get<Microsoft.Extensions.Options.IOptions<MentoringOptions>>().Value.BaseUrl!.GetLeftPart(UriPartial.Authority));

        public Task<Answer> GetAsync(string path) => Calls.GetAsync(App.Anonymous, path, Cookie);

        public async Task<Answer> PostAsync(string path, params (string Name, string Value)[] fields)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, path)
            {
                Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
            };
            request.Headers.TryAddWithoutValidation(Cookie.Name, Cookie.Value);
            request.Headers.TryAddWithoutValidation("Origin", Origin);
            request.Headers.TryAddWithoutValidation("Accept", "text/html");
            var response = await App.Anonymous.SendAsync(request);
            return new Answer(response.StatusCode, await response.Content.ReadAsStringAsync(), response);
        }
    }
}
