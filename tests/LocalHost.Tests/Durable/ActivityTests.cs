using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.LocalHost.Hosting;
using ServerlessMentoring.LocalHost.Tests.Support;

namespace ServerlessMentoring.LocalHost.Tests.Durable;

public sealed class ActivityTests
{
    [Fact]
    public async Task Given_an_activity_that_throws_Then_the_orchestrator_sees_the_failure_with_its_type()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));

        var id = await host.RunAsync(nameof(Functions.CatchFailure));

        Assert.Equal("FormatException: not today", await host.OutputAsync<string>(id));
    }

    [Fact]
    public async Task Given_a_failure_that_nobody_catches_Then_the_instance_fails_with_its_details()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));

        var id = await host.RunAsync(nameof(Functions.LetFail));

        var instance = await host.ReadAsync(id);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, instance.RuntimeStatus);
        Assert.True(instance.FailureDetails!.IsCausedBy<TaskFailedException>());
        Assert.Contains("not today", instance.FailureDetails.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_an_activity_that_does_not_exist_Then_calling_it_fails()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));

        var id = await host.RunAsync(nameof(Functions.CallNothing));

        Assert.Contains("TaskActivity Nothing", (await host.ReadAsync(id)).FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_retry_policy_When_the_activity_fails_twice_Then_durable_timers_stand_between_the_attempts()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        var id = await host.RunAsync(nameof(Functions.RetryUntilThird));
        Assert.Equal(["attempt 2026-03-02 08:00:00"], host.Recorder.Entries);

        await host.Clock.AdvanceAsync(TimeSpan.FromHours(1));

        Assert.Equal(
            ["attempt 2026-03-02 08:00:00", "attempt 2026-03-02 08:00:10", "attempt 2026-03-02 08:00:30"],
            host.Recorder.Entries);
        Assert.Equal("third time", await host.OutputAsync<string>(id));
    }

    [Fact]
    public async Task Given_a_retry_policy_When_attempts_run_out_Then_the_last_failure_surfaces_at_once()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        var id = await host.RunAsync(nameof(Functions.RetryInVain));

        await host.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));

        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await host.ReadAsync(id)).RuntimeStatus);
        Assert.Equal(2, host.Recorder.Entries.Count);
    }

    [Fact]
    public async Task Given_a_policy_that_does_not_handle_the_failure_Then_there_is_no_retry()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));

        var id = await host.RunAsync(nameof(Functions.RetryOnlyTimeouts));

        Assert.Equal(OrchestrationRuntimeStatus.Failed, (await host.ReadAsync(id)).RuntimeStatus);
    }

    [Fact]
    public async Task Given_an_activity_is_repeated_Then_it_runs_twice_and_the_orchestrator_hears_once()
    {
        var faults = new ScriptedFaults(FaultPoint.AfterActivity, 1, InjectedFault.Repeat);
        await using var host = await TestHost.StartAsync(null, builder => builder.Services.AddSingleton<IFaults>(faults), typeof(Functions));

        var id = await host.RunAsync(nameof(Functions.CountOnce));

        Assert.Equal(2, await host.OutputAsync<int>(id));
        Assert.Equal(2, host.Recorder.Count("count"));
    }

    [Fact]
    public async Task Given_an_activity_that_nobody_waits_for_Then_it_runs_although_its_generation_is_over()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));

        await host.RunAsync(nameof(Functions.FireAndForget));

        Assert.Equal(1, host.Recorder.Count("count"));
    }

    [Fact]
    public async Task Given_more_activities_than_may_run_at_once_Then_the_limit_holds_and_all_run()
    {
        Functions.Running = Functions.Most = 0;
        await using var host = await TestHost.StartAsync(
            null, builder => builder.Services.Configure<LocalHostOptions>(options => options.MaxConcurrentActivities = 3), typeof(Functions));

        var id = await host.RunAsync(nameof(Functions.Crowd));

        Assert.Equal(30, await host.OutputAsync<int>(id));
        Assert.InRange(Functions.Most, 1, 3);
    }

    internal sealed class Functions(Recorder recorder, TimeProvider time)
    {
        public static int Running;
        public static int Most;

        [Function(nameof(CatchFailure))]
        public static async Task<string> CatchFailure([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            try
            {
                await context.CallActivityAsync(nameof(Throw));
                return "";
            }
            catch (TaskFailedException e) when (e.FailureDetails.IsCausedBy<FormatException>())
            {
                return $"FormatException: {e.FailureDetails.ErrorMessage}";
            }
        }

        [Function(nameof(LetFail))]
        public static Task LetFail([OrchestrationTrigger] TaskOrchestrationContext context) => context.CallActivityAsync(nameof(Throw));

        [Function(nameof(CallNothing))]
        public static Task CallNothing([OrchestrationTrigger] TaskOrchestrationContext context) => context.CallActivityAsync("Nothing");

        [Function(nameof(RetryUntilThird))]
        public static Task<string> RetryUntilThird([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallActivityAsync<string>(
                nameof(FailTwice),
                new TaskOptions(new TaskRetryOptions(new RetryPolicy(5, TimeSpan.FromSeconds(10), backoffCoefficient: 2))));

        [Function(nameof(RetryInVain))]
        public static Task<string> RetryInVain([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallActivityAsync<string>(nameof(FailTwice), new TaskOptions(new RetryPolicy(2, TimeSpan.FromSeconds(10))));

        [Function(nameof(RetryOnlyTimeouts))]
        public static Task RetryOnlyTimeouts([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallActivityAsync(nameof(Throw), new TaskOptions(new RetryPolicy(5, TimeSpan.FromSeconds(10))
            {
                HandleFailure = failure => failure.IsCausedBy<TimeoutException>(),
            }));

        [Function(nameof(CountOnce))]
        public static Task<int> CountOnce([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallActivityAsync<int>(nameof(Count));

        [Function(nameof(FireAndForget))]
        public static void FireAndForget([OrchestrationTrigger] TaskOrchestrationContext context) =>
            _ = context.CallActivityAsync<int>(nameof(Count));

        [Function(nameof(Crowd))]
        public static async Task<int> Crowd([OrchestrationTrigger] TaskOrchestrationContext context) =>
            (await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => context.CallActivityAsync<int>(nameof(Jostle))))).Sum();

        [Function(nameof(Throw))]
        public static void Throw([ActivityTrigger] object? input) =>
            throw new FormatException("not today", new InvalidOperationException($"inner {input}"));

        [Function(nameof(FailTwice))]
        public string FailTwice([ActivityTrigger] object? input)
        {
            recorder.Add($"attempt {time.GetUtcNow():yyyy-MM-dd HH:mm:ss}");
            return recorder.Entries.Count < 3 ? throw new TimeoutException($"{input}") : "third time";
        }

        [Function(nameof(Count))]
        public int Count([ActivityTrigger] object? input)
        {
            Assert.Null(input);
            recorder.Add("count");
            return recorder.Count("count");
        }

        [Function(nameof(Jostle))]
        public static async Task<int> Jostle([ActivityTrigger] object? input, CancellationToken cancellation)
        {
            Assert.Null(input);
            var now = Interlocked.Increment(ref Running);
            InterlockedMax(now);
            await Task.Yield();
            cancellation.ThrowIfCancellationRequested();
            Interlocked.Decrement(ref Running);
            return 1;
        }

        private static void InterlockedMax(int value)
        {
            for (var seen = Volatile.Read(ref Most); seen < value; seen = Volatile.Read(ref Most))
            {
                Interlocked.CompareExchange(ref Most, value, seen);
            }
        }
    }
}
