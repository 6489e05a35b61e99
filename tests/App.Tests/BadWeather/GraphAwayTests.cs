using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Calendar;
using ServerlessMentoring.App.Tests.GraphFakes;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.BadWeather;

/// <summary>Graph away: the step waits and comes to the same. Graph closed: the calendar goes by mail, and life goes on.</summary>
public sealed class GraphAwayTests
{
    [Fact]
    public async Task Given_Graph_is_away_when_a_kickoff_is_booked_then_the_booking_stands_at_once_and_the_event_follows_once()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: graph.Settings);
        var id = await Story.KickoffAsync(app);
        graph.Trouble = request => request.StartsWith("POST", StringComparison.Ordinal) ? GraphFake.Fault(503, "ServiceUnavailable", retryAfter: 600) : null;
        var startsAt = app.Now.AddDays(1);

        await Story.AnswerAsync(app, id, "mentee", AskKind.BookKickoff, new { startsAt = Story.Local(startsAt) });
        await app.AdvanceAsync(TimeSpan.FromMinutes(5));
        Assert.Empty(graph.Events.All);
        Assert.Contains(await EffectsAsync(app, id), effect => effect is { Kind: "calendarInvite", DoneAt: null });

        graph.Trouble = _ => null;
        await app.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.Equal(startsAt, Assert.Single(graph.Events.All).StartsAt);
        Assert.Equal(SessionStatus.Booked, (await Given.StateAsync(app, id)).Session(Session.KickoffId)!.Status);
        Assert.All(await EffectsAsync(app, id), effect => Assert.NotNull(effect.DoneAt));
        Assert.DoesNotContain(app.Outbox.All(), mail => mail.Mail.Attachments.Count > 0);
    }

    [Fact]
    public async Task Given_an_answer_of_Graph_gets_lost_then_the_event_is_there_once()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: graph.Settings);
        var id = await Story.KickoffAsync(app);
        var lost = 2;
        graph.BeforeAnswer = request => request.EndsWith("/events", StringComparison.Ordinal) && Interlocked.Decrement(ref lost) >= 0
            ? Task.FromException(new LostAnswerException())
            : Task.CompletedTask;

        await Story.AnswerAsync(app, id, "mentee", AskKind.BookKickoff, new { startsAt = Story.Local(app.Now.AddDays(1)) });
        await app.AdvanceAsync(TimeSpan.FromHours(1));
        Assert.Single(graph.Events.All);
        Assert.True(lost < 0);
    }

    [Fact]
    public async Task Given_Graph_is_closed_to_the_app_then_both_get_the_kickoff_by_mail_and_the_relationship_goes_on()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: graph.Settings);
        graph.Trouble = _ => GraphFake.Fault(403, "ErrorAccessDenied");
        var id = await Story.SessionsAsync(app);

        Assert.Equal(Phase.Sessions, (await Given.StateAsync(app, id)).Phase);
        Assert.Equal(["mentee@example.com", "mentor@example.com"], Assert.Single(new MailSight(app).Meetings()).People);
        Assert.All(await EffectsAsync(app, id), effect => Assert.NotNull(effect.DoneAt));
    }

    private static Task<IReadOnlyList<LedgerEntry>> EffectsAsync(TestApp app, string id) => app.Get<ILedger>().ListAsync(id);
}
