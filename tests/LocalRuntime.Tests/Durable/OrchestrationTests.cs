using ServerlessMentoring.LocalRuntime.Tests.Support;

namespace ServerlessMentoring.LocalRuntime.Tests.Durable;

public sealed class OrchestrationTests
{
    [Fact]
    public async Task Given_two_activities_When_it_runs_Then_each_runs_once_and_the_output_is_theirs()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));

        var id = await host.RunAsync(nameof(Functions.AddTwice), 5);

        Assert.Equal(7, await host.OutputAsync<int>(id));
        Assert.Equal(["add 5", "add 6"], host.Recorder.Entries);
    }

    [Fact]
    public async Task Given_a_timer_When_its_time_comes_Then_the_orchestrator_goes_on_at_exactly_that_time()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        var id = await host.RunAsync(nameof(Functions.SleepAWeek));
        Assert.True((await host.ReadAsync(id)).IsRunning);

        await host.Clock.AdvanceAsync(TimeSpan.FromDays(6.999));
        Assert.True((await host.ReadAsync(id)).IsRunning);
        await host.Clock.AdvanceAsync(TimeSpan.FromDays(30));

        Assert.Equal(TestHost.Start.UtcDateTime.AddDays(7), await host.OutputAsync<DateTime>(id));
    }

    [Fact]
    public async Task Given_many_activities_at_once_When_it_runs_Then_all_results_arrive()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));

        var id = await host.RunAsync(nameof(Functions.FanOut), 300);

        Assert.Equal(300 * 301 / 2, await host.OutputAsync<int>(id));
    }

    internal sealed class Functions(Recorder recorder)
    {
        [Function(nameof(AddTwice))]
        public static async Task<int> AddTwice([OrchestrationTrigger] TaskOrchestrationContext context, int start)
        {
            var once = await context.CallActivityAsync<int>(nameof(AddOne), start);
            return await context.CallActivityAsync<int>(nameof(AddOne), once);
        }

        [Function(nameof(SleepAWeek))]
        public static async Task<DateTime> SleepAWeek([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CreateTimer(TimeSpan.FromDays(7), CancellationToken.None);
            return context.CurrentUtcDateTime;
        }

        [Function(nameof(FanOut))]
        public static async Task<int> FanOut([OrchestrationTrigger] TaskOrchestrationContext context, int width)
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, width).Select(i => context.CallActivityAsync<int>(nameof(AddOne), i)));
            return answers.Sum();
        }

        [Function(nameof(AddOne))]
        public int AddOne([ActivityTrigger] int value)
        {
            recorder.Add($"add {value}");
            return value + 1;
        }
    }
}
