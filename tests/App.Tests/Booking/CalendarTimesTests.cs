using ServerlessMentoring.App.Booking;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.GraphFakes;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.App.Tests.Booking;

/// <summary>Times that are offered suit both calendars, as far as those can be read.</summary>
public sealed class CalendarTimesTests
{
    [Fact]
    public async Task Given_both_have_calendars_then_the_times_offered_are_free_in_both_and_within_hours()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: graph.Settings);
        var id = await Story.KickoffAsync(app);

        // It is Monday, 09:00 in Berlin. The mentor is out until Thursday, the mentee has no mornings.
        graph.Schedules.Set("mentor@example.com", (new BusyTime(app.Now.AddDays(-1), app.Now.AddDays(3)), "oof"));
        graph.Schedules.Set(
            "mentee@example.com", [.. Enumerable.Range(0, 60).Select(day => (new BusyTime(app.Now.AddDays(day), app.Now.AddDays(day).AddHours(4)), "busy"))]);

        var offered = await OfferedAsync(app, id);
        Assert.True(offered.Count >= 3);
        Assert.All(offered, start =>
        {
            Assert.True(start >= app.Now.AddDays(3));
            var local = LocalTimes.ToLocal(start, Story.Zone);
            Assert.InRange(local.TimeOfDay, TimeSpan.FromHours(13), TimeSpan.FromHours(16));
        });
        var page = await Link.GetAsync(app, await Link.ToAskAsync(app, id, "mentee", AskKind.BookKickoff));
        Assert.All(offered, start => Assert.Contains(Story.Local(start), page.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Given_the_session_that_is_moved_stands_in_the_calendars_then_its_own_time_is_no_obstacle()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: graph.Settings);
        var id = await Story.KickoffAsync(app);
        var first = (await OfferedAsync(app, id))[0];
        await Story.AnswerAsync(app, id, "mentee", AskKind.BookKickoff, new { startsAt = Story.Local(first), durationMinutes = 60 });
        foreach (var person in new[] { "mentor@example.com", "mentee@example.com" })
        {
            graph.Schedules.Set(person, (new BusyTime(first, first.AddMinutes(60)), "busy"));
        }

        Assert.Contains(first, await OfferedAsync(app, id));
    }

    [Fact]
    public async Task Given_Graph_is_down_then_the_page_offers_what_our_own_agendas_leave_and_booking_works()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: graph.Settings);
        var id = await Story.KickoffAsync(app);
        graph.Trouble = request => request.EndsWith("getSchedule", StringComparison.Ordinal) ? GraphFake.Fault(503, retryAfter: 60) : null;

        var offered = await OfferedAsync(app, id);
        Assert.True(offered.Count >= 3);
        await Story.AnswerAsync(app, id, "mentee", AskKind.BookKickoff, new { startsAt = Story.Local(offered[0]) });
        Assert.Equal(offered[0], (await Given.StateAsync(app, id)).Session(Session.KickoffId)!.StartsAt);
    }

    private static async Task<IReadOnlyList<DateTimeOffset>> OfferedAsync(TestApp app, string id) => await app.Get<MeetingTimes>().NextAsync(
        await Given.StateAsync(app, id),
        "mentee",
        new Book { PersonId = "mentee", At = app.Now, SessionId = Session.KickoffId, DurationMinutes = 60 },
        Session.KickoffId,
        from: null,
        count: 3);
}
