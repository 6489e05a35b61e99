using DurableTask.Core.Exceptions;
using ServerlessMentoring.LocalHost.Tests.Support;

namespace ServerlessMentoring.LocalHost.Tests.Durable;

/// <summary>Starting, holding, ending, listing and forgetting instances.</summary>
public sealed class LifecycleTests
{
    [Fact]
    public async Task Given_a_running_id_When_it_is_started_again_without_dedupe_Then_it_is_silently_replaced()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        await host.RunAsync(nameof(Functions.Wait), "old", "one");

        await host.RunAsync(nameof(Functions.Wait), "new", "one");
        await host.RaiseAsync("one", "bell");

        Assert.Equal("new", await host.OutputAsync<string>("one"));
    }

    [Fact]
    public async Task Given_a_running_id_When_it_is_started_with_that_status_in_the_dedupe_list_Then_it_is_refused()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        await host.RunAsync(nameof(Functions.Wait), "old", "one");
        var options = new StartOrchestrationOptions("one").WithDedupeStatuses(OrchestrationRuntimeStatus.Running);

        await Assert.ThrowsAsync<OrchestrationAlreadyExistsException>(() =>
            host.Client.ScheduleNewOrchestrationInstanceAsync(nameof(Functions.Wait), "new", options));
        await host.RaiseAsync("one", "bell");

        Assert.Equal("old", await host.OutputAsync<string>("one"));
    }

    [Fact]
    public async Task Given_a_finished_id_When_it_is_started_again_Then_it_begins_anew()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        await host.RunAsync(nameof(Functions.Wait), "old", "one");
        await host.RaiseAsync("one", "bell");

        await host.RunAsync(nameof(Functions.Wait), "new", "one");

        var again = await host.ReadAsync("one");
        Assert.True(again.IsRunning);
        Assert.Equal("new", again.ReadInputAs<string>());
        Assert.Null(again.SerializedOutput);
    }

    [Fact]
    public async Task Given_a_start_time_When_it_has_not_come_Then_the_instance_is_pending()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        var options = new StartOrchestrationOptions("later", TestHost.Start.AddDays(2));
        await host.Client.ScheduleNewOrchestrationInstanceAsync(nameof(Functions.Wait), "x", options);
        await host.Clock.AdvanceAsync(TimeSpan.FromDays(1));
        Assert.Equal(OrchestrationRuntimeStatus.Pending, (await host.ReadAsync("later")).RuntimeStatus);

        await host.Clock.AdvanceAsync(TimeSpan.FromDays(1));

        Assert.True((await host.ReadAsync("later")).IsRunning);
    }

    [Fact]
    public async Task Given_an_unknown_orchestrator_When_it_is_started_Then_the_start_is_accepted_and_the_instance_fails_with_the_reason()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));

        var id = await host.RunAsync("Nothing");

        var instance = await host.ReadAsync(id);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, instance.RuntimeStatus);
        Assert.Contains("Nothing", instance.FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_suspended_instance_When_events_and_timers_come_Then_they_wait_for_the_resume()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        var id = await host.RunAsync(nameof(Functions.TimerThenWait));
        await host.Client.SuspendInstanceAsync(id);
        await host.RaiseAsync(id, "bell", "held");
        await host.Clock.AdvanceAsync(TimeSpan.FromDays(1));
        Assert.Equal(OrchestrationRuntimeStatus.Suspended, (await host.ReadAsync(id)).RuntimeStatus);

        await host.Client.ResumeInstanceAsync(id);
        await host.Control.WaitUntilQuietAsync();

        Assert.Equal("held", await host.OutputAsync<string>(id));
    }

    [Fact]
    public async Task Given_an_activity_that_answers_while_its_instance_is_suspended_Then_the_answer_outlives_a_restart_and_it_runs_once()
    {
        using var folder = new TempFolder();
        Gate.Open = new TaskCompletionSource();
        await using (var first = await TestHost.StartAsync(folder, null, typeof(Functions)))
        {
            await first.Client.ScheduleNewOrchestrationInstanceAsync(nameof(Functions.CallGate), new StartOrchestrationOptions("one"));
            await Gate.Entered.Task;
            await first.Client.SuspendInstanceAsync("one");
            Gate.Open.SetResult();
            await first.Control.WaitUntilQuietAsync();
            Assert.Equal(OrchestrationRuntimeStatus.Suspended, (await first.ReadAsync("one")).RuntimeStatus);
        }

        await using var second = await TestHost.StartAsync(folder, null, typeof(Functions));
        await second.Client.ResumeInstanceAsync("one");
        await second.Control.WaitUntilQuietAsync();

        Assert.Equal("through", await second.OutputAsync<string>("one"));
        Assert.Empty(second.Recorder.Entries);
    }

    [Fact]
    public async Task Given_a_running_instance_When_it_is_terminated_Then_it_stays_so_and_its_timer_never_rings()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        var id = await host.RunAsync(nameof(Functions.TimerThenWait));

        await host.Client.TerminateInstanceAsync(id, "enough");
        await host.Clock.AdvanceAsync(TimeSpan.FromDays(2));
        await host.RaiseAsync(id, "bell", "too late");

        var instance = await host.ReadAsync(id);
        Assert.Equal(OrchestrationRuntimeStatus.Terminated, instance.RuntimeStatus);
        Assert.Equal("enough", instance.ReadOutputAs<string>());
    }

    [Fact]
    public async Task Given_finished_and_running_instances_When_purged_Then_only_the_finished_ones_go()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        foreach (var id in new[] { "a", "b", "c" })
        {
            await host.RunAsync(nameof(Functions.Wait), id, id);
        }

        await host.RaiseAsync("a", "bell");
        await host.RaiseAsync("b", "bell");

        Assert.Equal(1, (await host.Client.PurgeInstanceAsync("a")).PurgedInstanceCount);
        Assert.Equal(0, (await host.Client.PurgeInstanceAsync("c")).PurgedInstanceCount);
        Assert.Equal(1, (await host.Client.PurgeAllInstancesAsync(new PurgeInstancesFilter(Statuses: [OrchestrationRuntimeStatus.Completed]))).PurgedInstanceCount);
        Assert.Null(await host.Client.GetInstanceAsync("a"));
        Assert.NotNull(await host.Client.GetInstanceAsync("c"));
    }

    [Fact]
    public async Task Given_many_instances_When_listed_with_filter_and_pages_Then_each_comes_once()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        for (var i = 0; i < 25; i++)
        {
            await host.RunAsync(nameof(Functions.Wait), $"{i}", i < 20 ? $"rel-{i:00}" : $"other-{i}");
        }

        await host.Client.SuspendInstanceAsync("rel-03");
        await host.Control.WaitUntilQuietAsync();
        var query = new OrchestrationQuery(InstanceIdPrefix: "rel-", Statuses: [OrchestrationRuntimeStatus.Running], PageSize: 8, FetchInputsAndOutputs: true);
        var sizes = new List<int>();
        var seen = new List<string?>();
        await foreach (var page in host.Client.GetAllInstancesAsync(query).AsPages())
        {
            sizes.Add(page.Values.Count);
            seen.AddRange(page.Values.Select(instance => instance.ReadInputAs<string>()));
        }

        Assert.Equal([8, 8, 3], sizes);
        Assert.Equal(Enumerable.Range(0, 20).Where(i => i != 3).Select(i => $"{i}"), seen);
    }

    [Fact]
    public async Task Given_a_caller_that_waits_for_completion_When_the_instance_ends_Then_it_hears_of_it()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        var id = await host.RunAsync(nameof(Functions.Wait), "x");
        var waiting = host.Client.WaitForInstanceCompletionAsync(id, true);
        Assert.False(waiting.IsCompleted);

        await host.RaiseAsync(id, "bell");

        Assert.Equal("x", (await waiting).ReadOutputAs<string>());
    }

    private static class Gate
    {
        public static TaskCompletionSource Entered { get; } = new();

        public static TaskCompletionSource Open { get; set; } = new();
    }

    internal sealed class Functions(Recorder recorder)
    {
        [Function(nameof(Wait))]
        public static async Task<string> Wait([OrchestrationTrigger] TaskOrchestrationContext context, string input)
        {
            await context.WaitForExternalEvent<object?>("bell");
            return input;
        }

        [Function(nameof(TimerThenWait))]
        public static async Task<string> TimerThenWait([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CreateTimer(TimeSpan.FromHours(3), CancellationToken.None);
            return await context.WaitForExternalEvent<string>("bell");
        }

        [Function(nameof(CallGate))]
        public static Task<string> CallGate([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallActivityAsync<string>(nameof(PassGate));

        [Function(nameof(PassGate))]
        public async Task<string> PassGate([ActivityTrigger] object? nothing)
        {
            Assert.Null(nothing);
            recorder.Add("pass");
            Gate.Entered.TrySetResult();
            await Gate.Open.Task;
            return "through";
        }
    }
}
