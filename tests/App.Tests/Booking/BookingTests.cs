using System.Net;
using ServerlessMentoring.App.Booking;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Links;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Tests.Booking;

public sealed class BookingTests
{
    [Fact]
    public async Task Given_a_booking_then_another_of_either_at_that_time_is_refused_with_alternatives_that_work()
    {
        await using var app = await TestApp.StartAsync();
        var one = await Story.KickoffAsync(app);
        var two = await Story.KickoffAsync(app, "other", "mentee", "two");
        var time = Story.Local(app.Now.AddDays(1));
        await Story.AnswerAsync(app, one, "mentee", AskKind.BookKickoff, new { startsAt = time, place = "Room 7" });

        var link = await Link.ToAskAsync(app, two, "mentee", AskKind.BookKickoff);
        var taken = await Link.PostJsonAsync(app, link, new { startsAt = time });
        Assert.Equal(HttpStatusCode.Conflict, taken.Status);
        var alternatives = taken.Json.GetProperty("alternatives");
        Assert.NotEqual(0, alternatives.GetArrayLength());
        var page = await Link.PostFormAsync(app, link, ("startsAt", time), ("place", "My desk"), ("once", "x"));
        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Contains("My desk", page.Body, StringComparison.Ordinal);

        var instead = alternatives[0].GetProperty("startsAt").GetString();
        Assert.Equal(HttpStatusCode.OK, (await Link.PostJsonAsync(app, link, new { startsAt = instead })).Status);
        Assert.Equal(SessionStatus.Booked, (await Given.StateAsync(app, two)).Session(Session.KickoffId)!.Status);
        Assert.Equal("Room 7", await PlaceAsync(app, one));
    }

    [Fact]
    public async Task Given_a_session_is_moved_or_the_pair_ends_then_its_time_is_free_again()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.KickoffAsync(app);
        var first = app.Now.AddDays(1);
        var link = await Link.ToAskAsync(app, id, "mentee", AskKind.BookKickoff);
        Assert.Equal(HttpStatusCode.OK, (await Link.PostJsonAsync(app, link, new { startsAt = Story.Local(first), place = "Room 7" })).Status);
        Assert.Equal([first], await BusyAsync(app, "mentor"));

        var move = await Link.ToAsync(app, id, "mentor", LinkPurpose.BookKickoff, Session.KickoffId);
        var later = first.AddMinutes(30);
        Assert.Equal(HttpStatusCode.OK, (await Link.PostJsonAsync(app, move, new { startsAt = Story.Local(later) })).Status);
        Assert.Equal([later], await BusyAsync(app, "mentor"));
        Assert.Equal([later], await BusyAsync(app, "mentee"));
        Assert.Equal("Room 7", await PlaceAsync(app, id));

        await Link.PostJsonAsync(app, await Link.ToAsync(app, id, "mentee", LinkPurpose.End), new { reason = "Done" });
        Assert.Empty(await BusyAsync(app, "mentor"));
        Assert.Empty(await BusyAsync(app, "mentee"));
    }

    [Theory]
    [InlineData("2026-03-29T02:30")]
    [InlineData("2026-03-01T10:00")]
    [InlineData("2029-03-01T10:00")]
    [InlineData("tomorrow")]
    public async Task Given_a_time_that_clocks_skip_or_that_is_past_or_too_far_then_400_names_the_field(string time)
    {
        await using var app = await TestApp.StartAsync(start: new DateTimeOffset(2026, 3, 20, 8, 0, 0, TimeSpan.Zero));
        var id = await Story.KickoffAsync(app);
        var link = await Link.ToAskAsync(app, id, "mentee", AskKind.BookKickoff);
        var answer = await Link.PostJsonAsync(app, link, new { startsAt = time });
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("startsAt", answer.Json.GetProperty("errors")[0].GetProperty("field").GetString());
        Assert.Empty(await BusyAsync(app, "mentor"));
    }

    [Fact]
    public async Task Given_an_ambiguous_local_time_then_it_means_the_first()
    {
        await using var app = await TestApp.StartAsync(start: new DateTimeOffset(2026, 10, 19, 8, 0, 0, TimeSpan.Zero));
        var id = await Story.KickoffAsync(app);
        await Story.AnswerAsync(app, id, "mentee", AskKind.BookKickoff, new { startsAt = "2026-10-25T02:30" });
        var session = (await Given.StateAsync(app, id)).Session(Session.KickoffId)!;
        Assert.Equal(new DateTimeOffset(2026, 10, 25, 0, 30, 0, TimeSpan.Zero), session.StartsAt);
    }

    [Fact]
    public async Task Given_the_mentor_offers_weekly_hours_then_the_page_offers_only_those()
    {
        await using var app = await TestApp.StartAsync();
        var id = await Story.KickoffAsync(app);
        var profile = await Link.ToSettingsAsync(app, "mentor", LinkPurpose.Profile);
        Assert.Equal(HttpStatusCode.OK, (await Link.PostJsonAsync(app, profile, new { offered = "Thu 14:00-15:00" })).Status);

        var page = await Link.GetAsync(app, await Link.ToAskAsync(app, id, "mentee", AskKind.BookKickoff));
        Assert.Contains("2026-03-05T14:00", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-03-05T10:00", page.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-03-04T", page.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_many_want_one_hour_of_the_same_people_at_once_then_one_gets_it()
    {
        await using var app = await TestApp.StartAsync();
        var agendas = app.Get<AgendaStore>();
        var now = app.Now;
        var wins = await Task.WhenAll(Enumerable.Range(0, 8).Select(each => agendas.HoldAsync(
            each % 2 == 0 ? ["a", "b"] : ["b", "a"],
            new AgendaEntry
            {
                RelationshipId = $"r{each}",
                For = "s1",
                StartsAt = now.AddHours(1),
                EndsAt = now.AddHours(2),
                HeldUntil = now + Bookings.Hold,
            },
            TestContext.Current.CancellationToken)));
        Assert.Equal(1, wins.Count(won => won));
        Assert.Equal(await HeldByAsync(app, "a"), await HeldByAsync(app, "b"));
    }

    private static async Task<IEnumerable<string>> HeldByAsync(TestApp app, string personId) =>
        (await app.Get<AgendaStore>().GetAsync(personId)).Entries.Select(entry => entry.RelationshipId);

    private static async Task<IEnumerable<DateTimeOffset>> BusyAsync(TestApp app, string personId) =>
        (await app.Get<AgendaStore>().GetAsync(personId)).Entries.Select(entry => entry.StartsAt);

    private static async Task<string?> PlaceAsync(TestApp app, string id) =>
        await app.Get<SessionDetails>().PlaceOfAsync(await Given.StateAsync(app, id), Session.KickoffId);
}
