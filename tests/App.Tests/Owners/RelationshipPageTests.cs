using System.Text.RegularExpressions;
using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Matching;
using ServerlessMentoring.App.Tests.Programs;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.App.Tests.Owners;

/// <summary>The first day is Monday, 2 March 2026.</summary>
public sealed partial class RelationshipPageTests
{
    [Fact]
    public async Task Given_a_running_pair_when_the_owner_pauses_and_resumes_it_by_form_then_it_does_and_the_page_says_so()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.KickoffAsync(app);
        var owner = await RoundBrowser.OpenAsync(app);
        var page = await owner.GetAsync(PathOf(id));

        var paused = await owner.PostAsync(PathOf(id, "pause"), ("once", OnceIn(page)), ("until", "2026-03-20"), ("reason", "Summer <b>"));
        await app.QuietAsync();
        var during = await owner.GetAsync(paused.Message.Headers.Location!.PathAndQuery);
        var resumed = await owner.PostAsync(PathOf(id, "resume"), ("once", OnceIn(during)));
        await app.QuietAsync();

        Assert.Contains("<a href=\"mailto:mentor@example.com\">", page.Text, StringComparison.Ordinal);
        Assert.Contains("Falls due: ", page.Text, StringComparison.Ordinal);
        Assert.Equal("same-origin", page.Message.Headers.GetValues("Referrer-Policy").Single());
        paused.Is(303);
        Assert.Contains("Recorded: it pauses.", during.Text, StringComparison.Ordinal);
        Assert.Contains("Summer &lt;b&gt;", during.Text, StringComparison.Ordinal);
        Assert.Contains("page/resume", during.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("page/resume", page.Text, StringComparison.Ordinal);
        resumed.Is(303);
        Assert.False((await Given.StateAsync(app, id)).Paused);
    }

    [Fact]
    public async Task Given_a_form_when_it_is_sent_twice_then_it_is_one_signal_and_other_weeks_are_another()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.KickoffAsync(app);
        var owner = await RoundBrowser.OpenAsync(app);
        var due = (await Given.StateAsync(app, id)).PhaseDueAt!.Value;

        var both = await Task.WhenAll(
            owner.PostAsync(PathOf(id, "extend"), ("once", "abc"), ("weeks", "2")),
            owner.PostAsync(PathOf(id, "extend"), ("once", "abc"), ("weeks", "2")));
        await app.QuietAsync();
        var once = (await Given.StateAsync(app, id)).PhaseDueAt!.Value;
        (await owner.PostAsync(PathOf(id, "extend"), ("once", "abc"), ("weeks", "1"))).Is(303);
        await app.QuietAsync();

        Assert.All(both, answer => answer.Is(303));
        Assert.Equal(14, (once - due).TotalDays, 3.0);
        Assert.Equal(2, (await Link.InboxAsync(app, id)).Count(entry => entry.Signal is Extend));
    }

    [Theory]
    [InlineData("extend", "weeks", "60", "extend-weeks", "1 to 52 whole weeks")]
    [InlineData("extend", "weeks", "soon", "extend-weeks", "1 to 52 whole weeks")]
    [InlineData("pause", "until", "2026-01-01", "pause-until", "a day to come")]
    [InlineData("pause", "until", "31.12.2026", "pause-until", "a day to come")]
    [InlineData("end", "reason", " ", "end-reason", "Please say why")]
    public async Task Given_input_that_breaks_a_rule_when_a_form_is_sent_then_it_comes_again_with_the_fault_beside_the_field_and_nothing_happens(
        string act, string field, string value, string id, string rule)
    {
        await using var app = await TestApp.StartAsync();
        var relationship = await Story.KickoffAsync(app);
        var owner = await RoundBrowser.OpenAsync(app);
        var before = (await Link.InboxAsync(app, relationship)).Count;

        var refused = await owner.PostAsync(PathOf(relationship, act), ("once", "abc"), (field, value), (field == "reason" ? "other" : "reason", "Kept \"words\""));

        refused.Is(400);
        Assert.Contains($"aria-describedby=\"{id}", refused.Text, StringComparison.Ordinal);
        Assert.Contains($"id=\"{id}-fault\"", refused.Text, StringComparison.Ordinal);
        Assert.Contains(rule, refused.Text, StringComparison.Ordinal);
        Assert.Equal(act == "pause", refused.Text.Contains("Kept &quot;words&quot;", StringComparison.Ordinal));
        Assert.Equal(before, (await Link.InboxAsync(app, relationship)).Count);
    }

    [Fact]
    public async Task Given_a_rematch_when_the_page_is_opened_then_it_tells_a_rematch_and_an_end_is_told_as_an_end()
    {
        await using var app = await TestApp.StartAsync();
        var first = await Story.KickoffAsync(app);
        var second = await Story.KickoffAsync(app, "ben", "bea", "two");
        var owner = await RoundBrowser.OpenAsync(app);

        (await owner.PostAsync(PathOf(first, "rematch"), ("once", "a"), ("reason", "They hardly meet."))).Is(303);
        (await owner.PostAsync(PathOf(second, "end"), ("once", "b"), ("reason", "She moves away."))).Is(303);
        await app.QuietAsync();
        var rematched = await owner.GetAsync(PathOf(first));
        var ended = await owner.GetAsync(PathOf(second));
        var timeline = await Calls.GetAsync(app.Http, $"/api/relationships/{first}/timeline");
        var late = await owner.PostAsync(PathOf(first, "end"), ("once", "c"), ("reason", "Again."));

        Assert.Contains("wait for another match", rematched.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("The program owner ended it.", rematched.Text, StringComparison.Ordinal);
        Assert.Contains("\"kind\":\"rematch\"", timeline.Text, StringComparison.Ordinal);
        Assert.Contains("The program owner ended it.", ended.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<form", ended.Text, StringComparison.Ordinal);
        late.Is(410);
        Assert.Equal("They hardly meet.", Assert.Single(await NotesAsync(app, first)).Text);
    }

    [Fact]
    public async Task Given_check_ins_when_the_page_is_opened_then_the_pulse_is_drawn_with_a_table_and_never_a_notebooks_text()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.SessionsAsync(app);
        await app.AdvanceDaysAsync(30);
        await Story.AnswerAsync(app, id, "mentee", AskKind.CheckIn, new { pulse = 2, needsHelp = true, comment = "Hard to reach." });
        var owner = await RoundBrowser.OpenAsync(app);

        var page = await owner.GetAsync(PathOf(id));
        var german = await owner.GetAsync(PathOf(id) + "?language=de");

        Assert.Contains("<svg class=\"pulse\"", page.Text, StringComparison.Ordinal);
        Assert.Contains("1 answer, the latest 2 of 5, the lowest 2 of 5.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Call whoever asked for help", page.Text, StringComparison.Ordinal);
        Assert.Contains("Hard to reach.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Learn the ropes", page.Text, StringComparison.Ordinal);
        Assert.Contains("Was geschehen ist", german.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_stranger_a_form_from_elsewhere_or_an_act_that_is_none_when_it_is_posted_then_nothing_happens()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.KickoffAsync(app);
        await Calls.PutAsync(app.Http, "/api/programs/other", ProgramJsonOf.Onboarding("other", "else@example.com"));
        var owner = await RoundBrowser.OpenAsync(app);
        var other = owner with { Cookie = OwnerSessionTests.CookieOf(await OwnerSessionTests.OpenAsync(app, "else@example.com", "other")) };
        var before = (await Link.InboxAsync(app, id)).Count;

        (await other.PostAsync(PathOf(id, "end"), ("once", "a"), ("reason", "x"))).Is(404);
        (await (owner with { Origin = "https://evil.example.com" }).PostAsync(PathOf(id, "end"), ("once", "a"), ("reason", "x"))).Is(401);
        (await owner.PostAsync(PathOf(id, "explode"), ("once", "a"))).Is(404);

        Assert.Equal(before, (await Link.InboxAsync(app, id)).Count);
    }

    private static string PathOf(string id, string? act = null) => $"/api/relationships/{id}/page{(act is null ? "" : $"/{act}")}";

    private static string OnceIn(Answer page) => OnceField().Match(page.Text).Groups["value"].Value;

    private static async Task<List<ConfidentialNote>> NotesAsync(TestApp app, string id) =>
        await app.Get<ConfidentialNotes>().AllAsync(id).ToListAsync();

    [GeneratedRegex("name=\"once\" value=\"(?<value>[^\"]+)\"")]
    private static partial Regex OnceField();
}
