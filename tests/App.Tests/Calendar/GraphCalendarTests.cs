using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Kiota.Abstractions;
using ServerlessMentoring.App.Booking;
using ServerlessMentoring.App.Calendar;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Tests.GraphFakes;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Local.Stores;
using static ServerlessMentoring.App.Tests.Calendar.CalendarContract;

namespace ServerlessMentoring.App.Tests.Calendar;

public sealed class GraphCalendarTests
{
    private const string Key = "r/000001/000";
    private const string NextKey = "r/000002/000";
    private static readonly DateTimeOffset Monday = TestApp.Start.AddDays(7);

    [Fact]
    public async Task Given_an_invitation_then_the_event_has_a_call_and_a_hint_and_nobodys_link()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: graph.Settings);
        var (state, calendar) = await PairAsync(app);
        await calendar.InviteAsync(Key, Invite(state, 0, Monday), state);

        var made = Assert.Single(graph.Events.Standing);
        Assert.Equal("Mentoring session: Buddies", made.Subject);
        Assert.Equal(Monday.AddMinutes(45), made.EndsAt);
        Assert.True((bool)made.Json["isOnlineMeeting"]!);
        Assert.Contains("links in your mentoring mails", made.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("http", made.Json.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_calls_are_turned_off_then_the_event_has_none()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: [.. graph.Settings, ("Mentoring:Graph:OnlineMeetings", "false")]);
        var (state, calendar) = await PairAsync(app);
        await calendar.InviteAsync(Key, Invite(state, 0, Monday), state);
        Assert.Null(Assert.Single(graph.Events.Standing).Json["isOnlineMeeting"]);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Given_a_crash_before_the_events_id_was_kept_when_it_is_repeated_then_there_is_one_event(
        bool placeChangedMeanwhile, bool graphNamesTheEvent)
    {
        await using var graph = await GraphFake.StartAsync();
        graph.Events.NamesTheOther = graphNamesTheEvent;
        FaultyStore? store = null;
        await using var app = await TestApp.StartAsync(
            builder =>
            {
                builder.Services.AddSingleton<SqliteDocumentStore>();
                builder.Services.AddSingleton<IDocumentStore>(provider =>
                    store = new FaultyStore(provider.GetRequiredService<SqliteDocumentStore>()));
            },
            settings: graph.Settings);
        var (state, calendar) = await PairAsync(app);
        var (booked, invite) = await BookedAsync(app, state, "Room 7");

        store!.Broken.Add("calendar-events");
        await Assert.ThrowsAsync<IOException>(() => calendar.InviteAsync(Key, invite, booked));
        store.Broken.Clear();
        if (placeChangedMeanwhile)
        {
            (booked, invite) = await BookedAsync(app, state, "Room 8");
        }

        await calendar.InviteAsync(Key, invite, booked);
        var made = Assert.Single(graph.Events.All);
        Assert.Equal(placeChangedMeanwhile ? "Room 8" : "Room 7", made.Place);

        await calendar.InviteAsync(NextKey, invite with { Sequence = 1, StartsAt = Monday.AddDays(1) }, booked);
        Assert.Equal(Monday.AddDays(1), Assert.Single(graph.Events.All).StartsAt);
        Assert.DoesNotContain(app.Outbox.All(), mail => mail.Mail.Attachments.Count > 0);
    }

    [Fact]
    public async Task Given_somebody_deleted_the_event_when_it_is_moved_then_it_is_made_anew_and_when_called_off_then_nothing_happens()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: graph.Settings);
        var (state, calendar) = await PairAsync(app);
        await calendar.InviteAsync(Key, Invite(state, 0, Monday), state);
        graph.Events.Delete(graph.Events.Standing[0].Id);

        await calendar.InviteAsync(NextKey, Invite(state, 1, Monday.AddDays(1)), state);
        var anew = Assert.Single(graph.Events.Standing);
        Assert.Equal(Monday.AddDays(1), anew.StartsAt);

        graph.Events.Delete(anew.Id);
        await calendar.CancelAsync("r/000003/000", Cancel(state, 2), state);
        Assert.Empty(graph.Events.All);
        Assert.DoesNotContain(app.Outbox.All(), mail => mail.Mail.Attachments.Count > 0);
    }

    [Fact]
    public async Task Given_one_member_of_a_group_leaves_then_the_others_still_meet()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: graph.Settings);
        var (state, calendar) = await PairAsync(app);
        var (booked, invite) = await BookedAsync(app, state, "Room 7");
        await calendar.InviteAsync(Key, invite, booked);
        await calendar.CancelAsync(NextKey, Cancel(state, 1) with { PersonIds = ["mentee"] }, booked);
        Assert.Equal(["mentor@example.com"], Assert.Single(graph.Events.Standing).Attendees);

        await calendar.CancelAsync("r/000003/000", Cancel(state, 2) with { PersonIds = ["mentor"] }, state);
        Assert.Empty(graph.Events.Standing);
    }

    [Theory]
    [InlineData(StatusCodes.Status401Unauthorized)]
    [InlineData(StatusCodes.Status403Forbidden)]
    [InlineData(StatusCodes.Status404NotFound)]
    public async Task Given_Graph_refuses_then_the_session_goes_by_mail_from_its_first_word_to_its_last(int status)
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: graph.Settings);
        var sight = new MailSight(app);
        var (state, calendar) = await PairAsync(app);
        graph.Trouble = request => request.EndsWith("/events", StringComparison.Ordinal) ? GraphFake.Fault(status) : null;
        await calendar.InviteAsync(Key, Invite(state, 0, Monday), state);
        graph.Trouble = _ => null;

        await calendar.InviteAsync(NextKey, Invite(state, 1, Monday.AddDays(1)), state);
        var meeting = Assert.Single(sight.Meetings());
        Assert.Equal(Monday.AddDays(1), meeting.StartsAt);
        Assert.Equal(2, meeting.People.Count);
        await calendar.CancelAsync("r/000003/000", Cancel(state, 2), state);
        Assert.Empty(sight.Meetings());
        Assert.Empty(graph.Events.All);
    }

    [Fact]
    public async Task Given_Graph_refuses_a_move_then_what_the_mail_brought_is_moved_and_called_off_with_the_event()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: graph.Settings);
        var sight = new MailSight(app);
        var (state, calendar) = await PairAsync(app);
        await calendar.InviteAsync(Key, Invite(state, 0, Monday), state);
        graph.Trouble = _ => GraphFake.Fault(StatusCodes.Status403Forbidden);
        await calendar.InviteAsync(NextKey, Invite(state, 1, Monday.AddDays(1)), state);
        graph.Trouble = _ => null;
        Assert.Equal(Monday.AddDays(1), Assert.Single(sight.Meetings()).StartsAt);

        await calendar.InviteAsync("r/000003/000", Invite(state, 2, Monday.AddDays(2)), state);
        Assert.Equal(Monday.AddDays(2), Assert.Single(sight.Meetings()).StartsAt);
        Assert.Single(graph.Events.Standing);

        await calendar.CancelAsync("r/000004/000", Cancel(state, 3), state);
        Assert.Empty(sight.Meetings());
        Assert.Empty(graph.Events.Standing);
    }

    [Fact]
    public async Task Given_a_session_was_announced_by_mail_before_Graph_was_set_up_then_it_is_moved_by_mail()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: graph.Settings);
        var (state, calendar) = await PairAsync(app);
        await app.Get<MailCalendar>().InviteAsync(Key, Invite(state, 0, Monday), state);
        await calendar.InviteAsync(NextKey, Invite(state, 1, Monday.AddDays(1)), state);
        Assert.Equal(Monday.AddDays(1), Assert.Single(new MailSight(app).Meetings()).StartsAt);
        Assert.Empty(graph.Events.All);
    }

    [Fact]
    public async Task Given_Graph_is_throttled_for_a_moment_then_the_event_is_made_once()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: graph.Settings);
        var (state, calendar) = await PairAsync(app);
        graph.Trouble = GraphFake.Times(1, request => request.EndsWith("/events", StringComparison.Ordinal), GraphFake.Fault(429, "TooManyRequests", retryAfter: 1));
        await calendar.InviteAsync(Key, Invite(state, 0, Monday), state);
        Assert.Single(graph.Events.All);
        Assert.Equal(2, graph.Requests.Count(request => request.StartsWith("POST", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Given_Graph_asks_for_more_patience_than_an_activity_has_then_it_fails_and_nothing_goes_by_mail()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: graph.Settings);
        var (state, calendar) = await PairAsync(app);
        graph.Trouble = request => request.EndsWith("/events", StringComparison.Ordinal) ? GraphFake.Fault(503, "ServiceUnavailable", retryAfter: 600) : null;
        var fault = await Assert.ThrowsAnyAsync<ApiException>(() => calendar.InviteAsync(Key, Invite(state, 0, Monday), state));
        Assert.Equal(503, fault.ResponseStatusCode);
        Assert.DoesNotContain(app.Outbox.All(), mail => mail.Mail.Attachments.Count > 0);
    }

    /// <summary>The state with the session booked, and its place kept.</summary>
    private static async Task<(RelationshipState State, Core.Relationships.Effects.CalendarInvite Invite)> BookedAsync(
        TestApp app, RelationshipState state, string place)
    {
        await app.Get<SessionDetails>().SaveAsync(state.Id, new SessionDetail("signal", Monday, place, app.Now));
        var session = new Session { Id = "s1", StartsAt = Monday, DurationMinutes = 45, Status = SessionStatus.Booked };
        return (state with { Sessions = [.. state.Sessions, session] }, Invite(state, 0, Monday));
    }
}
