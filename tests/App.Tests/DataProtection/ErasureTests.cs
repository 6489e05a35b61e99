using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Tests.Actions;
using ServerlessMentoring.App.Tests.BadWeather;
using ServerlessMentoring.App.Tests.Enrollment;
using ServerlessMentoring.App.Tests.Owners;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.App.Tests.Subscriptions;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.LocalHost.Clock;

namespace ServerlessMentoring.App.Tests.DataProtection;

public sealed class ErasureTests
{
    private const string Path = "/api/people/" + RichLife.Person;

    [Fact]
    public async Task Given_a_rich_life_when_the_person_is_erased_then_an_hour_later_nothing_is_left_of_them_in_any_room()
    {
        await using var app = await Subscribing.StartAsync();
        var life = await RichLife.LiveAsync(app);
        Assert.All(RichLife.Traces, trace => Assert.True(RawStore.Find(app, trace).Count > 0, $"The test leaves no {trace} to find."));
        var link = await Link.ToMeAsync(app, RichLife.Person);

        (await Calls.SendAsync(app.Http, HttpMethod.Delete, Path, null)).Is(202);
        (await Calls.GetAsync(app.Anonymous, link)).Is(410);
        await app.AdvanceAsync(TimeSpan.FromHours(1));

        Assert.All(RichLife.Traces, trace => Assert.Empty(RawStore.Find(app, trace)));
        (await Calls.GetAsync(app.Http, Path)).Is(404);
        (await Calls.GetAsync(app.Http, Path + "/export")).Is(404);
        (await Calls.GetAsync(app.Anonymous, link)).Is(404);
        (await Calls.SendAsync(app.Http, HttpMethod.Delete, Path, null)).Is(204);

        // The others are all there, and the group goes on with its counts.
        Assert.NotEmpty(RawStore.Find(app, RichLife.Neighbour));
        var pair = await Given.StateAsync(app, life.PairId);
        Assert.Equal((Phase.Ended, OutcomeReason.PersonLeft), (pair.Phase, pair.OutcomeReason));
        var group = await Given.StateAsync(app, life.GroupId);
        Assert.False(group.IsOver);
        Assert.Equal(5, group.Members.Count);
        Assert.StartsWith("erased-", Assert.Single(group.Members, member => !member.IsActive).Id, StringComparison.Ordinal);
        foreach (var path in new[]
        {
            $"relationships/{life.PairId}", $"relationships/{life.PairId}/timeline", $"relationships/{life.GroupId}/timeline",
            "programs/circle/relationships", "programs/buddies/enrollments", "programs/buddies/report", "dead-letters",
        })
        {
            (await Calls.GetAsync(app.Http, "/api/" + path)).Is(200);
        }

        await app.AdvanceDaysAsync(60);
        Assert.All(RichLife.Traces, trace => Assert.Empty(RawStore.Find(app, trace)));
    }

    [Fact]
    public async Task Given_calls_that_fail_all_along_then_the_erasure_comes_to_its_end_all_the_same()
    {
        var hail = new Hail();
        await using var app = await TestApp.StartAsync(
            builder =>
            {
                builder.Services.Insert(0, ServiceDescriptor.Singleton<IPersonalData>(hail));
                GustyPort<IDocumentStore>.PutBefore(builder.Services, hail);
                GustyPort<ILedger>.PutBefore(builder.Services, hail);
                GustyPort<IInbox>.PutBefore(builder.Services, hail);
            },
            settings: Subscribing.ToThisMachine);
        await RichLife.LiveAsync(app);
        (await Calls.SendAsync(app.Http, HttpMethod.Delete, Path, null)).Is(202);
        await app.Get<ClockWalk>().AdvanceAsync(TimeSpan.FromDays(1));

        Assert.True(hail.Failed > 10, $"Only {hail.Failed} calls failed.");
        Assert.All(RichLife.Traces, trace => Assert.Empty(RawStore.Find(app, trace)));
    }

    [Fact]
    public async Task Given_a_mentee_is_erased_then_the_mentor_is_told_as_of_anybody_who_leaves_and_waits_for_another()
    {
        await using var app = await TestApp.StartAsync();
        await Story.KickoffAsync(app);
        var before = app.Outbox.Count;
        (await Calls.SendAsync(app.Http, HttpMethod.Delete, "/api/people/mentee", null)).Is(202);
        (await Calls.SendAsync(app.Http, HttpMethod.Delete, "/api/people/mentee", null)).Is(202);
        await app.QuietAsync();

        Assert.Contains(app.Outbox.From(before), sent => sent.Mail is { To: "mentor@example.com", Kind: "ended" });
        Assert.DoesNotContain(app.Outbox.From(before), sent => sent.Mail.To == "mentee@example.com");
        var waiting = await app.Get<Effects.RematchList>().AllAsync(Given.ProgramId).ToListAsync();
        Assert.Equal("mentor", Assert.Single(waiting).PersonId);
    }

    [Fact]
    public async Task Given_someone_was_erased_when_hr_says_more_then_old_news_bring_nobody_back_and_new_ones_a_new_person()
    {
        await using var app = await TestApp.StartAsync();
        await Given.ProgramAsync(app);
        (await Hr.PostAsync(app, Hr.Enrolled("ann", "mentee", 7))).Is(202);
        (await Calls.SendAsync(app.Http, HttpMethod.Delete, "/api/people/ann", null)).Is(202);
        await app.AdvanceAsync(TimeSpan.FromMinutes(11));
        (await Calls.GetAsync(app.Http, "/api/people/ann")).Is(404);

        // Written before the erasure; written after it, and older than what was known.
        (await Hr.PostAsync(app, Hr.Enrolled("ann", "mentee", 9))).Is(202);
        (await Hr.PostAsync(app, At(app.Now, Hr.Enrolled("ann", "mentee", 6)))).Is(202);
        (await Calls.GetAsync(app.Http, "/api/people/ann")).Is(404);
        Assert.Empty((await Calls.GetAsync(app.Http, "/api/dead-letters")).Json.GetProperty("items").EnumerateArray());

        (await Hr.PostAsync(app, At(app.Now, Hr.Event("rehired", "ann", 10, ""","profile":{"email":"ann.new@example.com"}""")))).Is(202);
        var back = await Calls.GetAsync(app.Http, "/api/people/ann");
        back.Is(200);
        Assert.Equal(("ann.new@example.com", "active"), (back["email"], back["status"]));
        Assert.Equal(["email"], await ProfileAsync(app, "ann"));

        (await Hr.PostAsync(app, Hr.Enrolled("ann", "mentee", 8))).Is(202);
        Assert.Equal(["email"], await ProfileAsync(app, "ann"));
    }

    [Fact]
    public async Task Given_news_that_come_while_the_erasure_runs_then_they_wait_for_its_end()
    {
        await using var app = await TestApp.StartAsync();
        await Story.KickoffAsync(app);
        (await Calls.SendAsync(app.Http, HttpMethod.Delete, "/api/people/mentee", null)).Is(202);
        (await Hr.PostAsync(app, At(app.Now.AddSeconds(1), Hr.Event("rehired", "mentee", 50, ""","profile":{"email":"other@example.com"}""")))).Is(202);
        Assert.NotNull((await Calls.GetAsync(app.Http, "/api/people/mentee"))["erasingSince"]);
        await app.AdvanceAsync(TimeSpan.FromMinutes(40));

        var back = await Calls.GetAsync(app.Http, "/api/people/mentee");
        back.Is(200);
        Assert.Equal(("other@example.com", null), (back["email"], back["erasingSince"]));
        Assert.Equal(["email"], await ProfileAsync(app, "mentee"));
    }

    [Fact]
    public async Task Given_nobody_of_this_id_or_no_key_then_nothing_happens()
    {
        await using var app = await TestApp.StartAsync();
        await Given.PersonAsync(app, "ann");
        (await Calls.SendAsync(app.Http, HttpMethod.Delete, "/api/people/nobody", null)).Is(404);
        (await Calls.SendAsync(app.Http, HttpMethod.Delete, "/api/people/%20", null)).Is(404);
        foreach (var (method, path) in new[] { ("DELETE", ""), ("GET", ""), ("GET", "/export") })
        {
            (await Calls.SendAsync(app.Anonymous, new HttpMethod(method), "/api/people/ann" + path, null)).Is(401);
        }

        (await Calls.GetAsync(app.Http, "/api/people/ann")).Is(200);
    }

    /// <summary>What is known of a person's profile, by the names of its fields.</summary>
    private static async Task<IEnumerable<string>> ProfileAsync(TestApp app, string id) =>
        (await Calls.GetAsync(app.Http, $"/api/people/{id}/export")).Json.GetProperty("data").GetProperty("person").GetProperty("profile")
            .EnumerateObject().Select(field => field.Name);

    private static string At(DateTimeOffset time, string hrEvent) =>
        hrEvent.Replace("2026-03-02T07:59:00Z", time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
