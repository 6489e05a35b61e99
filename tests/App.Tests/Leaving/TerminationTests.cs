using System.Net;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.App.Tests.RelationshipsApi;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Leaving;

public sealed class TerminationTests
{
    [Fact]
    public async Task Given_a_pair_when_the_mentor_has_left_then_links_calendar_place_rematch_and_mails_follow()
    {
        await using var app = await TestApp.StartAsync();
        var id = await LeavingStory.BookedPairAsync(app);
        var (mine, theirs) = (await Link.ToMeAsync(app, "mentor"), await Link.ToMeAsync(app, "mentee"));
        var mails = app.Outbox.Count;

        await LeavingStory.HearAsync(app, "termination_effective", "mentor", 5);

        var state = await Given.StateAsync(app, id);
        Assert.Equal((Phase.Ended, (OutcomeReason?)OutcomeReason.PersonLeft), (state.Phase, state.OutcomeReason));
        Assert.Equal(HttpStatusCode.Gone, (await Link.GetAsync(app, mine)).Status);
        Assert.Equal(HttpStatusCode.OK, (await Link.GetAsync(app, theirs)).Status);
        Assert.Equal(["mentee", "mentor"], LeavingStory.CancelledSince(app, mails));
        Assert.Contains("mentee ended", LeavingStory.MailsSince(app, mails));
        Assert.DoesNotContain("mentor ended", LeavingStory.MailsSince(app, mails));
        Assert.Equal(0, await app.Get<Places>().TakenAsync("mentor"));
        Assert.Equal(["mentee"], await LeavingStory.WaitingForMatchAsync(app));
        Assert.Equal(["mentor"], await LeavingStory.OnTheClockAsync(app));
    }

    [Fact]
    public async Task Given_a_group_when_one_mentee_has_left_then_the_others_go_on_and_are_told()
    {
        await using var app = await TestApp.StartAsync();
        var id = await LeavingStory.BookedGroupAsync(app);
        var mine = await Link.ToMeAsync(app, "ben");
        var mails = app.Outbox.Count;

        await LeavingStory.HearAsync(app, "termination_effective", "ben", 5);

        var state = await Given.StateAsync(app, id);
        Assert.False(state.IsOver);
        Assert.Equal(["mona", "cleo", "dan"], state.ActiveMembers.Select(member => member.Id));
        Assert.Equal(HttpStatusCode.Gone, (await Link.GetAsync(app, mine)).Status);
        Assert.Equal(["ben"], LeavingStory.CancelledSince(app, mails));
        Assert.Superset(new HashSet<string> { "cleo memberLeft", "dan memberLeft", "mona memberLeft" }, LeavingStory.MailsSince(app, mails).ToHashSet());
        Assert.Equal(1, await app.Get<Places>().TakenAsync("mona"));
        Assert.Empty(await LeavingStory.WaitingForMatchAsync(app, LeavingStory.GroupProgram));
    }

    [Fact]
    public async Task Given_somebody_who_waits_to_be_matched_again_when_they_leave_too_then_nobody_waits_for_them()
    {
        await using var app = await TestApp.StartAsync();
        await LeavingStory.BookedPairAsync(app);
        await LeavingStory.HearAsync(app, "termination_effective", "mentor", 5);
        Assert.Equal(["mentee"], await LeavingStory.WaitingForMatchAsync(app));

        await LeavingStory.HearAsync(app, "termination_effective", "mentee", 5);

        Assert.Empty(await LeavingStory.WaitingForMatchAsync(app));
        Assert.Equal(["mentee", "mentor"], await LeavingStory.OnTheClockAsync(app));
    }

    [Theory]
    [InlineData("rehired")]
    [InlineData("termination_cancelled")]
    public async Task Given_somebody_who_left_when_they_are_back_then_new_links_work_and_what_ended_stays_ended(string back)
    {
        await using var app = await TestApp.StartAsync();
        var id = await LeavingStory.BookedPairAsync(app);
        var old = await Link.ToMeAsync(app, "mentor");
        await LeavingStory.HearAsync(app, "termination_effective", "mentor", 5);

        await LeavingStory.HearAsync(app, back, "mentor", 6);

        Assert.True((await Given.StateAsync(app, id)).IsOver);
        Assert.Equal(HttpStatusCode.Gone, (await Link.GetAsync(app, old)).Status);
        Assert.Equal(HttpStatusCode.OK, (await Link.GetAsync(app, await Link.ToMeAsync(app, "mentor"))).Status);
        Assert.Empty(await LeavingStory.OnTheClockAsync(app));
        Assert.False((await Given.StateAsync(app, await Given.PairAsync(app, request: "again"))).IsOver);
    }

    [Fact]
    public async Task Given_a_termination_that_was_overtaken_by_its_cancellation_when_it_comes_late_then_nothing_ends()
    {
        await using var app = await TestApp.StartAsync();
        var id = await LeavingStory.BookedPairAsync(app);
        await LeavingStory.HearAsync(app, "termination_cancelled", "mentor", 6);

        await LeavingStory.HearAsync(app, "termination_effective", "mentor", 5);

        Assert.False((await Given.StateAsync(app, id)).IsOver);
        Assert.Empty(await LeavingStory.OnTheClockAsync(app));
    }

    [Fact]
    public async Task Given_a_recorded_termination_then_no_new_match_and_no_later_asks_and_it_takes_effect_after_the_last_local_day()
    {
        await using var app = await TestApp.StartAsync();
        await Hand.PeopleAsync(app);
        (await Calls.PostAsync(app.Http, Hand.Path, Hand.Body())).Is(201);
        await app.QuietAsync();
        var id = (await app.Get<RelationshipProjection>().OfPersonAsync("ben")).Single().RelationshipId;
        var due = (await Given.StateAsync(app, id)).Asks.Single(ask => ask.PersonId == "ben").DueAt;
        var lastDay = DateOnly.FromDateTime(due.UtcDateTime).AddDays(-1);

        await LeavingStory.HearAsync(app, "termination_recorded", "ben", 5, $",\"effectiveDate\":\"{lastDay:O}\"");

        Assert.DoesNotContain((await Given.StateAsync(app, id)).Asks, ask => ask.PersonId == "ben");
        var refused = await Calls.PostAsync(app.Http, Hand.Path, Hand.Body("ada", "ben", "Again."));
        refused.Is(409);
        Assert.Contains("menteeIds[0] must not be leaving the company", refused.Faults);

        // Ben is in Berlin, an hour ahead of UTC in March.
        var midnight = new DateTimeOffset(lastDay.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(1));
        await app.AdvanceAsync(midnight - app.Now - TimeSpan.FromMinutes(1));
        Assert.False((await Given.StateAsync(app, id)).IsOver);
        await app.AdvanceAsync(TimeSpan.FromMinutes(12));
        Assert.True((await Given.StateAsync(app, id)).IsOver);
        Assert.Equal(["ben"], await LeavingStory.OnTheClockAsync(app));
    }

    [Fact]
    public async Task Given_a_recorded_termination_when_it_is_cancelled_before_its_day_then_the_asks_are_back_and_nothing_ends()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);
        await LeavingStory.HearAsync(app, "termination_recorded", "mentee", 5, ""","effectiveDate":"2026-03-02" """);
        Assert.DoesNotContain((await Given.StateAsync(app, id)).Asks, ask => ask.PersonId == "mentee");
        var mails = app.Outbox.Count;

        await LeavingStory.HearAsync(app, "termination_cancelled", "mentee", 6);
        await app.AdvanceDaysAsync(2);

        Assert.Contains((await Given.StateAsync(app, id)).Asks, ask => ask.PersonId == "mentee");
        Assert.Contains("mentee proposal", LeavingStory.MailsSince(app, mails));
        Assert.False((await Given.StateAsync(app, id)).IsOver);
        Assert.Empty(await LeavingStory.OnTheClockAsync(app));
    }

    [Fact]
    public async Task Given_a_recorded_termination_when_the_app_starts_anew_before_its_day_then_it_takes_effect_all_the_same()
    {
        using var folder = new Local.TempFolder();
        string id;
        await using (var app = await TestApp.StartAsync(folder: folder.Path))
        {
            id = await Given.PairAsync(app);
            await LeavingStory.HearAsync(app, "termination_recorded", "mentee", 5, ""","effectiveDate":"2026-03-02" """);
        }

        await using var later = await TestApp.StartAsync(folder: folder.Path);
        await later.AdvanceDaysAsync(2);

        Assert.True((await Given.StateAsync(later, id)).IsOver);
        Assert.Equal(["mentee"], await LeavingStory.OnTheClockAsync(later));
    }

    [Fact]
    public async Task Given_a_recorded_termination_when_the_person_moves_east_then_the_day_ends_where_they_are()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Given.PairAsync(app);
        await LeavingStory.HearAsync(app, "termination_recorded", "mentee", 5, ""","effectiveDate":"2026-03-04" """);
        await LeavingStory.HearAsync(app, "updated", "mentee", 6, ""","profile":{"timeZone":"Pacific/Auckland"}""");

        // Midnight after the 4th is 11:00 UTC on the 4th in Auckland, and 23:00 in Berlin; it is 08:00 on the 2nd.
        await app.AdvanceAsync(TimeSpan.FromHours(50.9));
        Assert.False((await Given.StateAsync(app, id)).IsOver);
        await app.AdvanceAsync(TimeSpan.FromMinutes(20));
        Assert.True((await Given.StateAsync(app, id)).IsOver);
    }
}
