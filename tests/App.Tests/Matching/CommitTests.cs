using ServerlessMentoring.App.Ledger;
using ServerlessMentoring.App.Matching.Rounds;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.App.Tests.BadWeather;
using ServerlessMentoring.App.Tests.DataProtection;
using ServerlessMentoring.App.Tests.Owners;

namespace ServerlessMentoring.App.Tests.Matching;

public sealed class CommitTests
{
    [Fact]
    public async Task Given_a_commit_that_a_crash_interrupted_after_it_was_written_down_when_the_sweeper_comes_then_it_is_finished()
    {
        await using var app = await TestApp.StartAsync();
        await Round.PeopleAsync(app);
        var id = (await Round.RunAsync(app))["id"]!;
        await app.Get<ILedger>().ClaimAsync(new LedgerEntry($"{RoundCommits.LedgerOwner}/buddies/{id}", "matchCommit", null, app.Now, Detail: "lost"));

        await app.AdvanceAsync(TimeSpan.FromMinutes(20));

        Assert.Equal(["ada+cleo", "ada+emil", "bea+dora"], await Round.RelationshipsAsync(app));
        Assert.Equal("committed", (await Calls.GetAsync(app.Http, $"{Round.Path}/{id}"))["status"]);
        Assert.Empty(await app.Get<ILedger>().UnfinishedAsync(RoundCommits.LedgerOwner, app.Now, 10));
    }

    [Fact]
    public async Task Given_calls_that_fail_all_along_when_the_owner_runs_and_commits_again_and_again_then_all_starts_once()
    {
        var sleet = new Sleet();
        await using var app = await TestApp.StartAsync(builder =>
        {
            GustyPort<IDocumentStore>.PutBefore(builder.Services, sleet);
            GustyPort<ILedger>.PutBefore(builder.Services, sleet);
        });
        await Round.PeopleAsync(app);
        await app.QuietAsync();

        sleet.IsOn = true;
        var run = await UntilAsync(() => Round.RunAsync(app, key: "k"), 201);
        await UntilAsync(() => Calls.PostAsync(app.Http, $"{Round.Path}/{run["id"]}/commit", "{}"), 200, 202);
        sleet.IsOn = false;
        await app.AdvanceAsync(TimeSpan.FromMinutes(40));

        Assert.True(sleet.Failed > 5, $"Only {sleet.Failed} calls failed.");
        var commit = await Round.CommitAsync(app, run["id"]!);
        commit.Is(200);
        Assert.Equal(["ada+cleo", "ada+emil", "bea+dora"], Round.Started(commit));
        Assert.Equal(["ada+cleo", "ada+emil", "bea+dora"], await Round.RelationshipsAsync(app));
        Assert.Single((await Calls.GetAsync(app.Http, Round.Path)).Json.GetProperty("items").EnumerateArray());
        Assert.Equal(6, app.Outbox.From(0).Count(sent => sent.Mail.Kind == "proposal"));
    }

    [Fact]
    public async Task Given_an_old_round_when_its_time_is_over_then_it_is_forgotten_and_a_younger_one_is_not()
    {
        await using var app = await TestApp.StartAsync(settings: [("Mentoring:Retention:RoundsDays", "10")]);
        await Round.PeopleAsync(app);
        var old = await Round.RunAsync(app);
        await app.AdvanceDaysAsync(9);
        var young = await Round.RunAsync(app);
        await app.AdvanceDaysAsync(2);

        (await Calls.GetAsync(app.Http, $"{Round.Path}/{old["id"]}")).Is(404);
        (await Calls.GetAsync(app.Http, $"{Round.Path}/{young["id"]}")).Is(200);
        Assert.Empty(RawStore.Find(app, old["id"]!));
    }

    private static async Task<Answer> UntilAsync(Func<Task<Answer>> call, params int[] wanted)
    {
        for (var attempt = 0; attempt < 100; attempt++)
        {
            var answer = await call();
            if (wanted.Contains((int)answer.Status))
            {
                return answer;
            }

            answer.Is(503);
        }

        throw new InvalidOperationException("It never got through.");
    }
}
