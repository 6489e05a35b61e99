using System.Net;
using System.Text.RegularExpressions;
using ServerlessMentoring.App.Links;
using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Notebook;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Me;

public sealed partial class MySessionTests
{
    [Fact]
    public async Task Given_a_booked_session_then_its_page_says_when_where_and_who_brings_what()
    {
        await using var app = await TestApp.StartAsync();
        var (id, session) = await BookedAsync(app);
        await Link.PostFormAsync(
            app,
            await Link.ToAsync(app, id, "mentor", LinkPurpose.Note),
            ("once", "a"), ("kind", "agenda"), ("text", "How reviews work"), ("ownerId", "mentee"));

        var page = await Link.GetAsync(app, session);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        var text = Text(page.Body);
        Assert.Contains("Session with mentor", text, StringComparison.Ordinal);
        Assert.Contains("Room 7", text, StringComparison.Ordinal);
        Assert.Contains("How reviews work", text, StringComparison.Ordinal);
        Assert.Contains("Move it", text, StringComparison.Ordinal);
        Assert.Contains("Cancel it", text, StringComparison.Ordinal);
        Assert.Equal("no-store", page.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task Given_a_session_page_when_a_point_is_added_and_ticked_off_then_each_answer_leads_back()
    {
        await using var app = await TestApp.StartAsync();
        var (id, session) = await BookedAsync(app);
        var page = await Link.GetAsync(app, session);

        var added = await PostFirstAsync(app, page.Body, "new point", ("text", "What is next"));
        Assert.Equal(HttpStatusCode.OK, added.Status);
        var back = WebUtility.HtmlDecode(BackLink().Match(added.Body).Groups[1].Value);
        Assert.Equal(session, PersonLinks.PathOf(back));

        page = await Link.GetAsync(app, session);
        var entry = Assert.Single(await EntriesAsync(app, id, NoteKind.Agenda));
        await Link.PostFormAsync(app, FormTo(page.Body), ("once", "t"), ("back", "s1"), ("done", "true"), ("entry", entry.Id));
        Assert.True(Assert.Single(await EntriesAsync(app, id, NoteKind.Agenda)).Done);
        Assert.DoesNotContain("What is next", (await Link.GetAsync(app, session)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_booking_from_ones_own_page_then_its_answer_leads_to_the_session()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.SessionsAsync(app);
        var booked = await Link.PostFormAsync(
            app, await Link.ToAsync(app, id, "mentee", LinkPurpose.BookSession, fromOwnPage: true), ("once", "a"), ("startsAt", Story.Local(app.Now.AddDays(14))), ("durationMinutes", "60"));

        var next = PersonLinks.PathOf(WebUtility.HtmlDecode(BackLink().Match(booked.Body).Groups[1].Value));
        Assert.EndsWith($"/sessions/{id}/next", next, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await Link.GetAsync(app, next)).Status);
    }

    [Fact]
    public async Task Given_the_session_is_over_then_its_page_asks_how_it_went()
    {
        await using var app = await TestApp.StartAsync();
        var (_, session) = await BookedAsync(app);
        await app.AdvanceDaysAsync(15);

        var text = Text((await Link.GetAsync(app, session)).Body);

        Assert.Contains("Say how it went", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Move it", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_link_of_another_person_or_kind_then_the_session_is_not_there()
    {
        await using var app = await TestApp.StartAsync();
        var (id, session) = await BookedAsync(app);
        await Given.PairAsync(app, "mentor2", "mentee2", "two");
        var stranger = await Link.ToMeAsync(app, "mentee2");
        var act = await Link.ToAsync(app, id, "mentee", LinkPurpose.Note);

        foreach (var path in new[]
        {
            $"{stranger}/sessions/{id}/s1", $"{act.Replace("/act/", "/me/", StringComparison.Ordinal)}/sessions/{id}/s1",
            session.Replace("/s1", "/s9", StringComparison.Ordinal), session.Replace("/s1", "/x", StringComparison.Ordinal), $"{stranger}/notebook/{id}", $"{stranger}/notebook/rel-1",
        })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await Link.GetAsync(app, path)).Status);
        }
    }

    [Fact]
    public async Task Given_a_logged_session_with_steps_in_rows_then_the_notebook_has_who_and_by_when_and_a_change_shows_them_again()
    {
        await using var app = await TestApp.StartAsync();
        var (id, _) = await BookedAsync(app);
        await app.AdvanceDaysAsync(15);
        var log = await Link.ToAskAsync(app, id, "mentee", AskKind.LogSession);
        (string, string)[] sent =
        [
            ("once", "a"), ("outcome", "held"), ("quality", "5"),
            ("steps.0.text", "Call Kim"), ("steps.0.ownerId", "mentor"), ("steps.0.dueOn", "2026-06-01"),
            ("steps.1.text", ""), ("steps.1.ownerId", ""), ("steps.1.dueOn", ""), ("actionItems", "Read the guide"),
        ];

        Assert.Equal(HttpStatusCode.OK, (await Link.PostFormAsync(app, log, sent)).Status);

        var steps = await EntriesAsync(app, id, NoteKind.Action);
        Assert.Equal([("Call Kim", "mentor", new DateOnly(2026, 6, 1)), ("Read the guide", null, null)], steps.Select(step => (step.Text, step.OwnerId, step.DueOn)));
        Assert.Equal(2, (await Given.StateAsync(app, id)).Notebook.ActionItems);
        var again = await Link.GetAsync(app, log + "?change=1");
        Assert.Contains("value=\"Call Kim\"", again.Body, StringComparison.Ordinal);
        Assert.Contains("value=\"2026-06-01\"", again.Body, StringComparison.Ordinal);
        Assert.Matches("<option value=\"mentor\" selected", again.Body);
    }

    [Fact]
    public async Task Given_a_step_for_a_stranger_then_400_says_so_beside_the_row()
    {
        await using var app = await TestApp.StartAsync();
        var (id, _) = await BookedAsync(app);
        await app.AdvanceDaysAsync(15);
        var answer = await Link.PostFormAsync(
            app, await Link.ToAskAsync(app, id, "mentee", AskKind.LogSession), ("outcome", "held"), ("steps.1.text", "Call"), ("steps.1.ownerId", "nobody"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("id=\"f-steps.1.ownerId-fault\"", answer.Body, StringComparison.Ordinal);
        Assert.Contains("value=\"Call\"", answer.Body, StringComparison.Ordinal);
    }

    private static async Task<(string Id, string Session)> BookedAsync(TestApp app)
    {
        var id = await Story.SessionsAsync(app);
        await Link.PostFormAsync(
            app,
            await Link.ToAsync(app, id, "mentee", LinkPurpose.BookSession),
            ("startsAt", Story.Local(app.Now.AddDays(14))), ("durationMinutes", "60"), ("place", "Room 7"));
        return (id, $"{await Link.ToMeAsync(app, "mentee")}/sessions/{id}/s1");
    }

    private static async Task<IReadOnlyList<NotebookEntry>> EntriesAsync(TestApp app, string id, NoteKind kind) =>
        [.. (await app.Get<NotebookStore>().ListAsync(id)).Where(entry => entry.Kind == kind).OrderBy(entry => entry.Id, StringComparer.Ordinal)];

    private static Task<Link.Answer> PostFirstAsync(TestApp app, string body, string once, params (string, string)[] fields) =>
        Link.PostFormAsync(app, FormTo(body), [("once", once), ("kind", "agenda"), ("back", "s1"), .. fields]);

    private static string FormTo(string body) => WebUtility.HtmlDecode(Form().Match(body).Groups[1].Value);

    private static string Text(string html) => WebUtility.HtmlDecode(Tag().Replace(html, " "));

    [GeneratedRegex("<form method=\"post\" action=\"([^\"]+)\"")]
    private static partial Regex Form();

    [GeneratedRegex("href=\"([^\"]+/sessions/[^\"]+)\"")]
    private static partial Regex BackLink();

    [GeneratedRegex("<(style|script)[^>]*>.*?</\\1>|<[^>]+>", RegexOptions.Singleline)]
    private static partial Regex Tag();
}
