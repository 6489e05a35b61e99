using ServerlessMentoring.App.Calendar;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Effects;

namespace ServerlessMentoring.App.Tests.Calendar;

/// <summary>What holds for every calendar, whatever way an entry takes to people.</summary>
public abstract class CalendarContract
{
    private static readonly DateTimeOffset Monday = TestApp.Start.AddDays(7);

    [Fact]
    public async Task Given_an_invitation_when_it_is_repeated_then_it_stands_once_for_both()
    {
        await using var sight = await StartAsync();
        var (state, calendar) = await PairAsync(sight.App);
        await calendar.InviteAsync("r/000001/000", Invite(state, 0, Monday), state);
        await calendar.InviteAsync("r/000001/000", Invite(state, 0, Monday), state);

        var meeting = Assert.Single(sight.Meetings());
        Assert.Equal(Monday, meeting.StartsAt);
        Assert.Equal(["mentee@example.com", "mentor@example.com"], meeting.People);
        Assert.Equal(1, sight.Announcements());
    }

    [Fact]
    public async Task Given_a_move_when_an_older_invitation_comes_again_then_the_move_stands()
    {
        await using var sight = await StartAsync();
        var (state, calendar) = await PairAsync(sight.App);
        await calendar.InviteAsync("r/000001/000", Invite(state, 0, Monday), state);
        await calendar.InviteAsync("r/000002/000", Invite(state, 1, Monday.AddDays(2)), state);
        await calendar.InviteAsync("r/000001/000", Invite(state, 0, Monday), state);

        Assert.Equal(Monday.AddDays(2), Assert.Single(sight.Meetings()).StartsAt);
    }

    [Fact]
    public async Task Given_a_cancellation_when_it_is_repeated_then_nothing_stands_and_nobody_hears_twice()
    {
        await using var sight = await StartAsync();
        var (state, calendar) = await PairAsync(sight.App);
        await calendar.InviteAsync("r/000001/000", Invite(state, 0, Monday), state);
        await calendar.CancelAsync("r/000002/000", Cancel(state, 1), state);
        await calendar.CancelAsync("r/000002/000", Cancel(state, 1), state);

        Assert.Empty(sight.Meetings());
        Assert.Equal(1, sight.Cancellations());
    }

    [Fact]
    public async Task Given_a_cancelled_session_when_it_is_booked_again_then_it_stands()
    {
        await using var sight = await StartAsync();
        var (state, calendar) = await PairAsync(sight.App);
        await calendar.InviteAsync("r/000001/000", Invite(state, 0, Monday), state);
        await calendar.CancelAsync("r/000002/000", Cancel(state, 1), state);
        await calendar.InviteAsync("r/000003/000", Invite(state, 2, Monday.AddDays(1)), state);

        Assert.Equal(Monday.AddDays(1), Assert.Single(sight.Meetings()).StartsAt);
    }

    internal static CalendarInvite Invite(RelationshipState state, int sequence, DateTimeOffset startsAt) => new()
    {
        SessionId = "s1",
        Sequence = sequence,
        StartsAt = startsAt,
        DurationMinutes = 45,
        PersonIds = [.. state.ActiveMembers.Select(member => member.Id)],
    };

    internal static CalendarCancel Cancel(RelationshipState state, int sequence) => new()
    {
        SessionId = "s1",
        Sequence = sequence,
        StartsAt = Monday,
        DurationMinutes = 45,
        PersonIds = [.. state.ActiveMembers.Select(member => member.Id)],
    };

    internal static async Task<(RelationshipState State, ICalendar Calendar)> PairAsync(TestApp app) =>
        (await Given.StateAsync(app, await Story.KickoffAsync(app)), app.Get<ICalendar>());

    internal abstract Task<CalendarSight> StartAsync();
}
