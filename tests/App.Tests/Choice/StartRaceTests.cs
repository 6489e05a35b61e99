using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Tests.Relationships;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Tests.Choice;

/// <summary>Two who are at one start at the same time: a request that is repeated, and the sweeper.</summary>
public sealed class StartRaceTests
{
    [Fact]
    public async Task Given_one_who_is_about_to_refuse_when_a_place_comes_free_and_another_starts_it_then_it_runs_for_both_and_keeps_seat_and_place()
    {
        var moments = new Moments();
        await using var app = await OpenAsync(moments);
        moments.BeforeVerdict = async () =>
        {
            moments.BeforeVerdict = null;
            await CapacityAsync(app, 1);
            Assert.Equal(StartOutcome.Started, (await StartAsync(app)).Outcome);
        };

        var late = await StartAsync(app);
        await app.AdvanceAsync(TimeSpan.FromMinutes(30));
        var again = await StartAsync(app);

        Assert.Equal((StartOutcome.Started, StartOutcome.Started), (late.Outcome, again.Outcome));
        Assert.Single(await app.Get<RelationshipProjection>().OfPersonAsync("mia"));
        Assert.Equal(1, await app.Get<Places>().TakenAsync("full"));
        await Given.PersonAsync(app, "bea");
        Assert.Equal(StartOutcome.Running, (await StartAsync(app, "bea")).Outcome);
    }

    [Fact]
    public async Task Given_one_who_has_taken_seat_and_place_when_another_refuses_first_then_nothing_runs_and_both_are_free_again()
    {
        var moments = new Moments();
        await using var app = await OpenAsync(moments);
        var (isTaken, isRefused) = (new TaskCompletionSource(), new TaskCompletionSource());
        Task<StartAnswer>? other = null;
        moments.BeforeVerdict = async () =>
        {
            moments.BeforeVerdict = async () =>
            {
                moments.BeforeVerdict = null;
                isTaken.SetResult();
                await isRefused.Task;
            };
            await CapacityAsync(app, 1);
            other = Task.Run(() => StartAsync(app));
            await isTaken.Task;
        };

        var refused = await StartAsync(app);
        isRefused.SetResult();
        var followed = await other!;
        await app.AdvanceAsync(TimeSpan.FromMinutes(30));
        var again = await StartAsync(app);

        Assert.Equal((StartOutcome.NoPlace, StartOutcome.NoPlace, StartOutcome.NoPlace), (refused.Outcome, followed.Outcome, again.Outcome));
        Assert.Empty(await app.Get<RelationshipProjection>().OfPersonAsync("mia"));
        Assert.Equal(0, await app.Get<Places>().TakenAsync("full"));
        await Given.PersonAsync(app, "bea");
        Assert.Equal(StartOutcome.Started, (await StartAsync(app, "bea")).Outcome);
    }

    private static async Task<TestApp> OpenAsync(Moments moments)
    {
        var app = await TestApp.StartAsync(builder => MomentsLedger.PutBefore(builder.Services, moments));
        await Given.ProgramAsync(app);
        await Given.PersonAsync(app, "mia");
        await Given.PersonAsync(app, "full", capacity: 0);
        return app;
    }

    private static Task CapacityAsync(TestApp app, int capacity) => Given.PersonAsync(app, "full", capacity: capacity);

    private static Task<StartAnswer> StartAsync(TestApp app, string mentor = "full") => app.Get<RelationshipStarter>().StartAsync(
        app.Durable, new StartRequest(Given.ProgramId, [mentor], ["mia"], [Remark.Verbatim("Both like tests.")], "race", Agreed: true, OneEach: true));
}
