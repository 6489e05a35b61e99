using System.Text.RegularExpressions;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;

namespace ServerlessMentoring.App.Tests.Matching;

public sealed partial class RoundPageTests
{
    private const string Dashboard = "/api/programs/buddies/dashboard";
    private const string Rounds = Round.Path + "/page";

    [Fact]
    public async Task Given_an_owner_with_a_browser_when_they_run_ask_change_note_and_start_then_all_of_it_works_by_forms()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        await Round.JoinAsync(app, "fay", "mentee");
        var owner = await RoundBrowser.OpenAsync(app);

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
        Assert.Contains("Your note: <bdi>You both &lt;sail&gt;.</bdi>", done.Text, StringComparison.Ordinal);
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
        var owner = await RoundBrowser.OpenAsync(app);
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
        var owner = await RoundBrowser.OpenAsync(app);
        var run = await Round.RunAsync(app);

        var page = await owner.GetAsync($"{Round.Path}/{run["id"]}/page");
        var stranger = await owner.PostAsync($"{Round.Path}/{run["id"]}/page", ("note.dora", "Hello."));

        Assert.Contains("<summary>1 person did not take part</summary>", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"about\" value=\"dora\"", page.Text, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Not these two: Ada with Cleo\"", page.Text, StringComparison.Ordinal);
        stranger.Is(400);
        Assert.Contains("must be a mentee whom the round matched", stranger.Text, StringComparison.Ordinal);
        Assert.Empty(await Round.RelationshipsAsync(app));
    }

    [Fact]
    public async Task Given_wishes_that_cannot_be_or_a_note_that_is_too_long_then_a_page_says_why()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        var owner = await RoundBrowser.OpenAsync(app);
        var run = await Round.RunAsync(app);

        var refused = await owner.PostAsync("/api/programs/buddies/matches/page", ("pin", "nobody cleo"));
        var tooLong = await owner.PostAsync($"{Round.Path}/{run["id"]}/page", ("note.cleo", new string('x', 501)));

        var runAgain = await owner.PostAsync(Rounds, ("note.cleo", new string('x', 501)));
        var turned = await owner.PostAsync(Rounds, ("note.cleo", "You both \u202Esail."));

        foreach (var answer in new[] { runAgain, turned })
        {
            answer.Is(400);
            Assert.Contains("A note ", answer.Text, StringComparison.Ordinal);
        }

        Assert.Single((await Calls.GetAsync(app.Http, Round.Path)).Json.GetProperty("items").EnumerateArray());
        refused.Is(400);
        Assert.Contains("must be somebody who is enrolled as a mentor", refused.Text, StringComparison.Ordinal);
        tooLong.Is(400);
        Assert.Contains("at most 500 characters", tooLong.Text, StringComparison.Ordinal);
        Assert.Empty(await Round.RelationshipsAsync(app));
    }

    [Fact]
    public async Task Given_notes_that_were_typed_when_the_round_is_run_again_then_the_new_round_has_them_and_one_that_is_emptied_is_not_sent()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        var owner = await RoundBrowser.OpenAsync(app);
        var run = await Round.RunAsync(app);
        var page = await owner.GetAsync($"{Round.Path}/{run["id"]}/page");
        Assert.Equal(3, Regex.Count(page.Text, "<textarea[^>]* form=\"round\" name=\"note\\."));
        Assert.Matches("<form id=\"round\"[^>]* action=\"[^\"]*/matches/page\"", page.Text);
        Assert.Matches($"formaction=\"[^\"]*/matches/{run["id"]}/page\"", page.Text);

        var again = await owner.PostAsync(Rounds, ("once", "abc"), ("note.cleo", "You both sail."), ("note.emil", "Ask about Lisp."), ("note.dora", ""));
        var other = await owner.PostAsync(Rounds, ("once", "abc"), ("note.cleo", "You both row."));
        var second = again.Message.Headers.Location!.AbsolutePath;
        var shown = await owner.GetAsync(second);
        Assert.NotEqual(second, other.Message.Headers.Location!.AbsolutePath);
        Assert.Contains("You both sail.</textarea>", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Ask about Lisp.</textarea>", shown.Text, StringComparison.Ordinal);

        (await owner.PostAsync(second, ("note.cleo", "You both sail."), ("note.emil", " "))).Is(303);
        await app.QuietAsync();
        var done = await owner.GetAsync(second);
        Assert.Contains("You both sail.", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask about Lisp.", done.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(app.Outbox.From(0), sent => sent.Mail.Text.Contains("A note from the program's owner: \n", StringComparison.Ordinal) || sent.Mail.Text.Contains("Lisp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Given_notes_and_ticks_when_a_question_is_asked_then_the_page_answers_and_keeps_them_and_nothing_is_changed()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        var owner = await RoundBrowser.OpenAsync(app);
        var run = await Round.RunAsync(app);
        var page = await owner.GetAsync($"{Round.Path}/{run["id"]}/page");
        Assert.Matches($"formaction=\"[^\"]*/matches/{run["id"]}/question#why\"", page.Text);

        var asked = await owner.PostAsync(
            $"{Round.Path}/{run["id"]}/question", ("menteeId", "cleo"), ("mentorId", "bea"), ("note.cleo", "You both <sail>."), ("pin", "bea cleo"), ("forbid", "ada emil"));
        var about = await owner.PostAsync($"{Round.Path}/{run["id"]}/question", ("about", "dora"), ("menteeId", "cleo"), ("mentorId", "bea"), ("note.cleo", "You both <sail>."));

        asked.Is(200);
        Assert.Contains("Your question", asked.Text, StringComparison.Ordinal);
        Assert.Contains("You both &lt;sail&gt;.</textarea>", asked.Text, StringComparison.Ordinal);
        Assert.Contains("name=\"pin\" value=\"bea cleo\" checked", asked.Text, StringComparison.Ordinal);
        Assert.Contains("name=\"forbid\" value=\"ada emil\" checked", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Dora", about.Text[about.Text.IndexOf("id=\"why\"", StringComparison.Ordinal)..about.Text.IndexOf("id=\"matches\"", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Contains("You both &lt;sail&gt;.</textarea>", about.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("sail", (await owner.GetAsync($"{Round.Path}/{run["id"]}/page")).Text, StringComparison.Ordinal);
        Assert.NotEqual(200, (int)(await (owner with { Origin = "https://evil.example.com" }).PostAsync($"{Round.Path}/{run["id"]}/question")).Status);
    }

    [Fact]
    public async Task Given_several_rounds_then_one_page_lists_them_all_and_the_round_leads_to_it()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        var owner = await RoundBrowser.OpenAsync(app);
        var ids = new List<string>();
        for (var number = 0; number < 7; number++)
        {
            await app.AdvanceAsync(TimeSpan.FromHours(1));
            var run = await owner.PostAsync(Rounds, ("once", $"run{number}"));
            ids.Add(run.Message.Headers.Location!.AbsolutePath);
        }

        var page = await owner.GetAsync(ids[^1]);
        var all = await owner.GetAsync(Rounds);

        Assert.Contains("/matches/page\">All rounds</a>", page.Text, StringComparison.Ordinal);
        all.Is(200);
        Assert.All(ids, id => Assert.Contains(id, all.Text, StringComparison.Ordinal));
        Assert.True(all.Text.IndexOf(ids[^1], StringComparison.Ordinal) < all.Text.IndexOf(ids[0], StringComparison.Ordinal));
        Assert.Equal(6, Regex.Count(all.Text, "A later one took its place"));
        (await Calls.GetAsync(app.Anonymous, Rounds)).Is(401);
    }

    [Fact]
    public async Task Given_an_owner_who_reads_German_then_the_round_its_refusals_and_its_answers_are_German()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        var owner = await RoundBrowser.OpenAsync(app);
        var run = await Round.RunAsync(app);

        var page = await owner.GetAsync($"{Round.Path}/{run["id"]}/page?language=de&menteeId=cleo");
        var refused = await owner.PostAsync(Rounds + "?language=de", ("pin", "ada cleo"), ("forbid", "ada cleo"));

        Assert.Contains("lang=\"de\"", page.Text, StringComparison.Ordinal);
        Assert.Contains("Wartet auf dein Wort", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ohne Match", page.Text, StringComparison.Ordinal);
        Assert.Contains("haben ein Match, mit", page.Text, StringComparison.Ordinal);
        Assert.DoesNotMatch("[> ](is|the|with|of) ", page.Text[page.Text.IndexOf("<main", StringComparison.Ordinal)..]);
        Assert.Contains("Ada mit Cleo: Wähle entweder „Behalten“", System.Net.WebUtility.HtmlDecode(refused.Text), StringComparison.Ordinal);
        var why = await Calls.GetAsync(app.Http, $"{Round.Path}/{run["id"]}/why?personId=cleo&language=de");
        Assert.Matches("^Cleo and .* fit with ", why.Json.GetProperty("sentences")[0].GetString()!);
    }

    [Fact]
    public async Task Given_ticks_that_contradict_or_name_nobody_then_a_page_says_so_and_a_pair_that_was_not_wanted_is_not_started()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        var owner = await RoundBrowser.OpenAsync(app);
        var run = await Round.RunAsync(app);

        var both = await owner.PostAsync(Rounds, ("pin", "ada cleo"), ("forbid", "ada cleo"));
        var garbage = await owner.PostAsync(Rounds, ("pin", "garbage"));
        var noteOnNobody = await owner.PostAsync(Rounds, ("note.zoe", "Hello."));
        var unheard = await owner.PostAsync($"{Round.Path}/{run["id"]}/page", ("forbid", "ada cleo"));

        both.Is(400);
        Assert.Contains("Ada with Cleo: tick either", both.Text, StringComparison.Ordinal);
        garbage.Is(400);
        Assert.Contains("A tick names no pair of people.", garbage.Text, StringComparison.Ordinal);
        noteOnNobody.Is(400);
        Assert.Contains("The note about zoe", noteOnNobody.Text, StringComparison.Ordinal);
        unheard.Is(400);
        Assert.Contains("Run it again with your wishes first", unheard.Text, StringComparison.Ordinal);
        Assert.Single((await Calls.GetAsync(app.Http, Round.Path)).Json.GetProperty("items").EnumerateArray());
        Assert.Empty(await Round.RelationshipsAsync(app));
    }

    [GeneratedRegex("name=\"once\" value=\"(?<value>[^\"]+)\"")]
    private static partial Regex OnceField();
}
