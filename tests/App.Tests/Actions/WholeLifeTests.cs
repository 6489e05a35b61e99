using System.Net;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Actions;

public sealed class WholeLifeTests
{
    [Fact]
    public async Task Given_nothing_but_links_then_a_pair_gets_from_its_match_to_completion()
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app, program => program with { Sessions = program.Sessions with { Minimum = 1 } });
        var id = await Story.SessionsAsync(app);
        await Story.AnswerAsync(app, id, "mentee", AskKind.BookSession, new { startsAt = Story.Local(app.Now.AddDays(1)), durationMinutes = 30 });
        await app.AdvanceDaysAsync(1.5);
        var menteesLog = await Link.ToAskAsync(app, id, "mentee", AskKind.LogSession);
        await Story.AnswerAsync(app, id, "mentor", AskKind.LogSession, new { outcome = "held", quality = 5 });
        Assert.Equal(1, (await Given.StateAsync(app, id)).SessionCounts.Held);
        var settled = await Link.PostJsonAsync(app, menteesLog, new { outcome = "held" });
        Assert.Equal((HttpStatusCode.Gone, "closedByOther"), (settled.Status, settled.Json.GetProperty("reason").GetString()));

        foreach (var person in new[] { "mentor", "mentee" })
        {
            var wish = await Link.ToAsync(app, id, person, LinkPurpose.FinishEarly);
            Assert.Equal(HttpStatusCode.OK, (await Link.PostFormAsync(app, wish, ("once", person))).Status);
        }

        Assert.Equal(Phase.Feedback, (await Given.StateAsync(app, id)).Phase);
        var links = new List<string>();
        foreach (var person in new[] { "mentor", "mentee" })
        {
            links.Add(await Link.ToAskAsync(app, id, person, AskKind.GiveFeedback));
            await Link.PostFormAsync(
                app, links[^1], ("rating", "5"), ("recommend", "9"), ("goalsReached", "2"), ("testimonial", "Worth it"), ("once", "f"));
        }

        var state = await Given.StateAsync(app, id);
        Assert.Equal((Phase.Completed, (Outcome?)Outcome.Completed), (state.Phase, state.Outcome));
        var answered = await Link.GetAsync(app, links[0]);
        Assert.Equal(HttpStatusCode.OK, answered.Status);
        Assert.DoesNotContain("change=1", answered.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await Link.PostJsonAsync(app, links[0], new { rating = 1, recommend = 0 })).Status);
    }

    [Fact]
    public async Task Given_a_session_logged_as_held_then_a_dispute_uncounts_it_once()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.SessionsAsync(app);
        await Story.AnswerAsync(app, id, "mentee", AskKind.BookSession, new { startsAt = Story.Local(app.Now.AddDays(1)) });
        await app.AdvanceDaysAsync(1.5);
        await Story.AnswerAsync(app, id, "mentee", AskKind.LogSession, new { outcome = "held" });

        var dispute = await Link.ToAsync(app, id, "mentor", LinkPurpose.Dispute);
        Assert.Contains("value=\"s1\"", (await Link.GetAsync(app, dispute)).Body, StringComparison.Ordinal);
        var body = new { sessionId = "s1", reason = "I was not there" };
        var first = await Link.PostJsonAsync(app, dispute, body);
        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal(first.Body, (await Link.PostJsonAsync(app, dispute, body)).Body);
        Assert.Equal(SessionStatus.Disputed, (await Given.StateAsync(app, id)).Session("s1")!.Status);
        var unknown = await Link.PostJsonAsync(app, dispute, new { sessionId = "s9", reason = "x" });
        Assert.Equal(HttpStatusCode.BadRequest, unknown.Status);
    }

    [Fact]
    public async Task Given_a_session_is_moved_in_its_log_then_its_time_and_the_agendas_follow()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.SessionsAsync(app);
        await Story.AnswerAsync(app, id, "mentee", AskKind.BookSession, new { startsAt = Story.Local(app.Now.AddDays(1)), place = "Room 7" });
        await app.AdvanceDaysAsync(1.5);
        var to = app.Now.AddDays(3);
        await Story.AnswerAsync(app, id, "mentor", AskKind.LogSession, new { outcome = "moved", startsAt = Story.Local(to) });
        var session = (await Given.StateAsync(app, id)).Session("s1")!;
        Assert.Equal((to, SessionStatus.Booked), (session.StartsAt, session.Status));
        Assert.Contains("Room 7", (await Link.GetAsync(app, await Link.ToMeAsync(app, "mentee"))).Body, StringComparison.Ordinal);
    }
}
