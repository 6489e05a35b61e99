using System.Net;
using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Notebook;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Notebook;

public sealed class NotebookTests
{
    [Fact]
    public async Task Given_written_goals_then_the_mentor_reads_and_confirms_them_and_new_words_take_their_place()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.KickoffAsync(app);
        var write = await Link.ToAskAsync(app, id, "mentee", AskKind.AgreeGoals);
        await Link.PostJsonAsync(app, write, new { goals = new[] { "First", "Second" } });
        await Link.PostJsonAsync(app, write, new { goals = new[] { "Only one" } });

        Assert.Equal(["Only one"], await TextsAsync(app, id, NoteKind.Goal));
        var page = await Link.GetAsync(app, await Link.ToAskAsync(app, id, "mentor", AskKind.AgreeGoals));
        Assert.Contains("Only one", page.Body, StringComparison.Ordinal);
        await Story.AnswerAsync(app, id, "mentor", AskKind.AgreeGoals, new { confirm = true });
        Assert.True((await Given.StateAsync(app, id)).Goals.Confirmed);
    }

    [Fact]
    public async Task Given_a_role_does_the_others_part_then_400_says_so()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.KickoffAsync(app);
        var link = await Link.ToAskAsync(app, id, "mentee", AskKind.AgreeGoals);
        Assert.Equal(HttpStatusCode.BadRequest, (await Link.PostJsonAsync(app, link, new { confirm = true })).Status);
    }

    [Fact]
    public async Task Given_a_logged_session_then_its_words_are_in_the_notebook_and_a_corrected_log_replaces_them()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.SessionsAsync(app);
        await Link.PostJsonAsync(app, await Link.ToAsync(app, id, "mentee", LinkPurpose.Note), new { kind = "agenda", text = "Ask about teams" });
        var start = app.Now.AddDays(14);
        await Link.PostJsonAsync(
            app,
            await Link.ToAsync(app, id, "mentee", LinkPurpose.BookSession),
            new { startsAt = Story.Local(start) });
        await app.AdvanceDaysAsync(15);

        var log = await Link.ToAskAsync(app, id, "mentee", AskKind.LogSession);
        Assert.Contains("Ask about teams", (await Link.GetAsync(app, log)).Body, StringComparison.Ordinal);
        var logged = await Link.PostJsonAsync(app, log, new
        {
            outcome = "held",
            quality = 5,
            agendaDone = new[] { "Ask about teams", "Unplanned" },
            actionItems = "Call Kim\nRead the guide",
            learnings = "Teams are small",
        });
        Assert.True(logged.Status == HttpStatusCode.OK, logged.Body);
        Assert.Equal(["Call Kim", "Read the guide"], await TextsAsync(app, id, NoteKind.Action));
        Assert.All(await EntriesAsync(app, id, NoteKind.Agenda), entry => Assert.True(entry.Done));
        Assert.Equal(2, (await Given.StateAsync(app, id)).Notebook.ActionItems);

        await Link.PostJsonAsync(app, log, new { outcome = "held", quality = 4, actionItems = "Call Kim" });
        Assert.Equal(["Call Kim"], await TextsAsync(app, id, NoteKind.Action));
        Assert.Empty(await TextsAsync(app, id, NoteKind.Learning));
    }

    [Fact]
    public async Task Given_the_same_note_again_then_it_is_one_entry_and_the_newest_word_on_it_counts()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.KickoffAsync(app);
        var note = await Link.ToAsync(app, id, "mentee", LinkPurpose.Note);
        await Link.PostJsonAsync(app, note, new { kind = "action", text = "Call Kim", ownerId = "mentor", dueOn = "2026-04-01" });
        await Link.PostJsonAsync(app, note, new { kind = "action", text = "Call Kim", done = true });

        var entry = Assert.Single(await EntriesAsync(app, id, NoteKind.Action));
        Assert.Equal(("mentor", true, new DateOnly(2026, 4, 1)), (entry.OwnerId, entry.Done, entry.DueOn));
        var stranger = await Link.PostJsonAsync(app, note, new { kind = "action", text = "X", ownerId = "stranger" });
        Assert.Equal("ownerId", stranger.Json.GetProperty("errors")[0].GetProperty("field").GetString());
    }

    [Fact]
    public async Task Given_words_in_confidence_then_they_are_kept_apart_for_the_owner_and_in_no_signal()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.SessionsAsync(app);
        await app.AdvanceDaysAsync(30);
        await Story.AnswerAsync(app, id, "mentee", AskKind.CheckIn, new { pulse = 2, needsHelp = true, comment = "Between us" });

        var entry = (await Link.InboxAsync(app, id)).Last(each => each.Signal.Kind == "checkIn");
        Assert.DoesNotContain("Between us", entry.Signal.ToString(), StringComparison.Ordinal);
        var note = await NoteAsync(app, id, entry.Signal.Id);
        Assert.Equal(("Between us", NoteReaders.Owner), (note!.Text, note.Readers));
        var mentor = await Link.GetAsync(app, await Link.ToMeAsync(app, "mentor") + "?format=json");
        Assert.DoesNotContain("Between us", mentor.Body, StringComparison.Ordinal);
    }

    private static Task<ConfidentialNote?> NoteAsync(TestApp app, string id, string note) => app.Get<ConfidentialNotes>().GetAsync(id, note);

    private static async Task<IEnumerable<NotebookEntry>> EntriesAsync(TestApp app, string id, NoteKind kind) =>
        (await app.Get<NotebookStore>().ListAsync(id)).Where(entry => entry.Kind == kind);

    private static async Task<IEnumerable<string>> TextsAsync(TestApp app, string id, NoteKind kind) =>
        (await EntriesAsync(app, id, kind)).Select(entry => entry.Text);
}
