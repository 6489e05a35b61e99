using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.App.Tests.RelationshipsApi;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Leaving;

public sealed class LeaveTests
{
    [Fact]
    public async Task Given_a_pair_when_one_goes_on_leave_and_returns_then_it_pauses_and_goes_on_with_a_mail_to_the_other()
    {
        await using var app = await TestApp.StartAsync();
        var id = await LeavingStory.BookedPairAsync(app);
        var mails = app.Outbox.Count;

        await LeavingStory.HearAsync(app, "leave_started", "mentor", 5);
        var paused = await Given.StateAsync(app, id);
        var then = LeavingStory.MailsSince(app, mails);
        await app.AdvanceDaysAsync(3);
        mails = app.Outbox.Count;
        await LeavingStory.HearAsync(app, "leave_ended", "mentor", 6);

        Assert.True(paused.Paused);
        Assert.Contains("mentee paused", then);
        Assert.DoesNotContain("mentor paused", then);
        Assert.False((await Given.StateAsync(app, id)).Paused);
        Assert.Superset(new HashSet<string> { "mentee resumed", "mentor resumed" }, LeavingStory.MailsSince(app, mails).ToHashSet());
    }

    [Fact]
    public async Task Given_a_group_when_one_goes_on_leave_then_only_that_persons_asks_stand_still()
    {
        await using var app = await TestApp.StartAsync();
        var id = await LeavingStory.BookedGroupAsync(app);

        await LeavingStory.HearAsync(app, "leave_started", "ben", 5);
        await app.AdvanceDaysAsync(20);

        var state = await Given.StateAsync(app, id);
        Assert.False(state.Paused);
        Assert.NotNull(state.Member("ben")!.QuietSince);
        Assert.DoesNotContain(state.Asks, ask => ask is { PersonId: "ben", Overdue: true });
        Assert.Contains(state.Asks, ask => ask is { PersonId: "cleo", Overdue: true });
        await LeavingStory.HearAsync(app, "leave_ended", "ben", 6);
        Assert.Null((await Given.StateAsync(app, id)).Member("ben")!.QuietSince);
    }

    [Fact]
    public async Task Given_a_return_that_overtook_its_leave_when_the_leave_comes_late_then_the_pair_does_not_stay_paused()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);

        await LeavingStory.HearAsync(app, "leave_ended", "mentor", 6);
        await LeavingStory.HearAsync(app, "leave_started", "mentor", 5);

        Assert.False((await Given.StateAsync(app, id)).Paused);
    }

    [Fact]
    public async Task Given_somebody_on_leave_when_a_pair_is_made_of_them_then_it_starts_paused_and_opens_with_their_return()
    {
        await using var app = await TestApp.StartAsync();
        await Hand.PeopleAsync(app);
        await LeavingStory.HearAsync(app, "leave_started", "ada", 5);

        (await Calls.PostAsync(app.Http, Hand.Path, Hand.Body())).Is(201);
        await app.QuietAsync();
        var id = (await app.Get<RelationshipProjection>().OfPersonAsync("ada")).Single().RelationshipId;
        Assert.True((await Given.StateAsync(app, id)).Paused);
        await LeavingStory.HearAsync(app, "leave_ended", "ada", 6);

        Assert.False((await Given.StateAsync(app, id)).Paused);
    }

    [Fact]
    public async Task Given_a_group_when_one_is_withdrawn_from_the_program_then_only_they_leave_it()
    {
        await using var app = await TestApp.StartAsync();
        var id = await LeavingStory.BookedGroupAsync(app);
        var mails = app.Outbox.Count;

        (await Hr.PostAsync(app, Hr.Withdrawn("cleo", 5, LeavingStory.GroupProgram))).Is(202);
        await app.QuietAsync();

        var state = await Given.StateAsync(app, id);
        Assert.Equal((false, (LeaveReason?)LeaveReason.Withdrawn), (state.IsOver, state.Member("cleo")!.Left));
        Assert.Equal(["cleo"], LeavingStory.CancelledSince(app, mails));
        Assert.Empty(await LeavingStory.OnTheClockAsync(app));
    }
}
