using System.Net;
using System.Text;
using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.Pages.Rendering;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Notebook;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Actions;

/// <summary>Whatever people send: calm pages, nothing broken, nothing injected.</summary>
public sealed class BadInputTests
{
    private const string Attack = "\"><script>alert(1)</script><img src=x onerror=alert(2)>";

    [Theory]
    [InlineData(Attack)]
    [InlineData("שלום עולם، مرحبا")]
    [InlineData("👩🏽‍🚀🧑‍🤝‍🧑 z̷a̷l̷g̷o̷")]
    public async Task Given_any_words_as_a_goal_then_they_are_shown_as_they_are_and_nothing_else_happens(string words)
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.KickoffAsync(app);
        await Link.ChangeAsync(app, "mentee", person => person with { Profile = person.Profile with { DisplayName = words } });
        var sent = await Link.PostFormAsync(app, await Link.ToAskAsync(app, id, "mentee", AskKind.AgreeGoals), ("once", "a"), ("goals", words));
        Assert.Equal(HttpStatusCode.OK, sent.Status);

        foreach (var path in new[]
        {
            await Link.ToMeAsync(app, "mentor"), await Link.ToAskAsync(app, id, "mentor", AskKind.AgreeGoals),
            $"{await Link.ToMeAsync(app, "mentor")}/notebook/{id}",
        })
        {
            var page = await Link.GetAsync(app, path);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains(words, WebUtility.HtmlDecode(page.Body), StringComparison.Ordinal);
            Assert.DoesNotContain("<script>", page.Body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<img", page.Body, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Given_words_that_are_too_long_then_400_names_the_limit_beside_the_field_and_keeps_them()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.KickoffAsync(app);
        var words = new string('x', 2001);
        var page = await Link.PostFormAsync(app, await Link.ToAsync(app, id, "mentee", LinkPurpose.Note), ("once", "a"), ("kind", "goal"), ("text", words));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("<title>Error:", page.Body, StringComparison.Ordinal);
        Assert.Contains("must have at most 2000 characters", page.Body, StringComparison.Ordinal);
        Assert.Contains("id=\"f-text-fault\"", page.Body, StringComparison.Ordinal);
        Assert.Contains(words, page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_booking_with_several_faults_then_all_are_said_at_once_in_whole_sentences_on_a_page_that_back_finds_again()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.KickoffAsync(app);
        var link = await Link.ToAskAsync(app, id, "mentee", AskKind.BookKickoff);
        var page = await Link.PostFormAsync(app, link, ("once", "a"), ("startsAt", "2020-01-01T10:00"), ("durationMinutes", "7"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains("must be a whole number from 15 to 240", page.Body, StringComparison.Ordinal);
        Assert.Contains("<p>The time has passed.</p>", page.Body, StringComparison.Ordinal);
        Assert.Contains("no-cache", page.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.True(page.Headers.CacheControl.Private);
        var none = await Link.PostFormAsync(app, link, ("once", "b"));
        Assert.Contains("<p>Please choose a day and a time.</p>", none.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_signs_that_turn_the_direction_of_reading_then_they_are_left_out_unsaid()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.KickoffAsync(app);
        var link = await Link.ToAskAsync(app, id, "mentee", AskKind.BookKickoff);
        await Link.PostFormAsync(app, link, ("once", "a"), ("startsAt", Story.Local(app.Now.AddDays(2))), ("place", "\u202ARoom\u2066 7\u202C"));

        Assert.Contains("Room 7", (await Link.GetAsync(app, await Link.ToMeAsync(app, "mentor"))).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_thousand_long_goals_then_every_page_stays_small_and_the_notebook_has_them_all()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.SessionsAsync(app);
        var store = app.Get<NotebookStore>();
        for (var number = 0; number < 1000; number++)
        {
            var entry = new NotebookEntry
            {
                Id = $"own.{number:D4}",
                RelationshipId = Guid.Empty,
                Kind = NoteKind.Goal,
                Text = $"Goal {number} {new string('日', 1900)}",
                CreatedBy = "mentee",
                CreatedAt = app.Now.AddSeconds(number),
            };
            await store.UpdateAsync(id, entry.Id, _ => entry);
        }

        var me = await Link.ToMeAsync(app, "mentee");
        foreach (var path in new[] { me, $"{me}/notebook/{id}", $"{me}/notebook/{id}?kind=goal&page=50", await Link.ToAsync(app, id, "mentee", LinkPurpose.Note) })
        {
            var page = await Link.GetAsync(app, path);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.InRange(Encoding.UTF8.GetByteCount(page.Body), 1, 60_000);
        }

        Assert.Contains("Goal 999 ", (await Link.GetAsync(app, $"{me}/notebook/{id}")).Body, StringComparison.Ordinal);
        Assert.Contains("All 1,002 entries", (await Link.GetAsync(app, me)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_the_same_form_twice_at_once_then_one_act_is_recorded_and_both_get_a_calm_page()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.KickoffAsync(app);
        var link = await Link.ToAskAsync(app, id, "mentee", AskKind.AgreeGoals);
        var before = (await Link.InboxAsync(app, id)).Count;

        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Link.PostFormAsync(app, link, ("once", "a"), ("goals", "Learn the ropes"))));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal(before + 1, (await Link.InboxAsync(app, id)).Count);
        Assert.Single(await app.Get<NotebookStore>().ListAsync(id));
    }

    [Fact]
    public async Task Given_the_back_button_when_the_old_form_is_sent_again_then_it_is_already_recorded()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.SessionsAsync(app);
        await app.AdvanceDaysAsync(30);
        var link = await Link.ToAskAsync(app, id, "mentee", AskKind.CheckIn);
        (string, string)[] form = [("once", "a"), ("pulse", "4")];
        Assert.Contains("Thank you", (await Link.PostFormAsync(app, link, form)).Body, StringComparison.Ordinal);

        var again = await Link.PostFormAsync(app, link, form);

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Contains("Already recorded", again.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_word_on_the_goals_then_it_is_in_the_notebook_and_they_stay_open()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.KickoffAsync(app);
        await Story.AnswerAsync(app, id, "mentee", AskKind.AgreeGoals, new { goals = new[] { "Everything" } });
        var link = await Link.ToAskAsync(app, id, "mentor", AskKind.AgreeGoals);

        var answer = await Link.PostFormAsync(app, link, ("once", "a"), ("confirm", "false"), ("word", "Smaller, please"));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("The goals stay open.", answer.Body, StringComparison.Ordinal);
        Assert.False((await Given.StateAsync(app, id)).Goals.Confirmed);
        Assert.Contains(await app.Get<NotebookStore>().ListAsync(id), entry => entry is { Kind: NoteKind.Agenda, Text: "Smaller, please", CreatedBy: "mentor" });
    }

    [Fact]
    public async Task Given_an_entry_of_the_other_then_it_can_be_given_away_and_ticked_off_but_not_reworded()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.KickoffAsync(app);
        await Link.PostFormAsync(app, await Link.ToAsync(app, id, "mentee", LinkPurpose.Note), ("kind", "action"), ("text", "Call Kim"), ("once", "a"));
        var entry = Assert.Single(await app.Get<NotebookStore>().ListAsync(id));
        var theirs = await Link.ToAsync(app, id, "mentor", LinkPurpose.Note, fromOwnPage: true);

        var form = await Link.GetAsync(app, $"{theirs}?entry={entry.Id}&back=notebook");
        Assert.Contains("<blockquote class=\"lines\" dir=\"auto\">Call Kim</blockquote>", form.Body, StringComparison.Ordinal);
        var done = await Link.PostFormAsync(
            app, theirs, ("once", "b"), ("back", "notebook"), ("entry", entry.Id), ("text", "Other words"), ("ownerId", "mentor"), ("dueOn", ""), ("done", "false"), ("done", "true"));

        Assert.Equal(HttpStatusCode.OK, done.Status);
        Assert.Contains($"/notebook/{id}", done.Body, StringComparison.Ordinal);
        var after = Assert.Single(await app.Get<NotebookStore>().ListAsync(id));
        Assert.Equal(("Call Kim", "mentor", true), (after.Text, after.OwnerId, after.Done));
        Assert.Equal(HttpStatusCode.BadRequest, (await Link.PostFormAsync(app, theirs, ("once", "c"), ("entry", "own.none"), ("done", "true"))).Status);
    }

    [Fact]
    public async Task Given_any_page_then_its_script_is_there_under_a_name_that_browsers_may_keep()
    {
        await using var app = await TestApp.StartAsync();
        await Given.PairAsync(app);
        var page = await Link.GetAsync(app, await Link.ToMeAsync(app, "mentee"));
        var path = $"/api/assets/{SiteAsset.Script.Name}";
        Assert.Contains($"<script src=\"{path}\" defer", page.Body, StringComparison.Ordinal);

        var script = await Link.GetAsync(app, path);

        Assert.Equal(HttpStatusCode.OK, script.Status);
        Assert.Equal("text/javascript", script.MediaType);
        Assert.Equal("public, max-age=31536000, immutable", script.Headers.GetValues("Cache-Control").Single());
        Assert.Equal(HttpStatusCode.NotFound, (await Link.GetAsync(app, "/api/assets/site.0000000000000000.js")).Status);
    }
}
