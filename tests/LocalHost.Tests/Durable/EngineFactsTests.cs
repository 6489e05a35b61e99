using Microsoft.DurableTask.Worker;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ServerlessMentoring.LocalHost.Hosting;
using ServerlessMentoring.LocalHost.Tests.Support;

namespace ServerlessMentoring.LocalHost.Tests.Durable;

/// <summary>
/// What Microsoft's engine does where one might expect otherwise, and what it costs. Events are in <see cref="EventFactsTests"/>, changed code is in
/// <see cref="ReplayTests"/>, starts are in <see cref="LifecycleTests"/>.
/// </summary>
public sealed class EngineFactsTests
{
    private readonly TurnCounter _turns = new();

    [Theory]
    [InlineData(Ending.Return, OrchestrationRuntimeStatus.Completed)]
    [InlineData(Ending.Throw, OrchestrationRuntimeStatus.Failed)]
    [InlineData(Ending.ContinueAsNew, OrchestrationRuntimeStatus.Completed)]
    public async Task Given_code_that_ends_with_an_open_timer_Then_the_instance_runs_until_the_timer_has_fired(Ending ending, OrchestrationRuntimeStatus status)
    {
        await using var host = await StartAsync();
        var id = await host.RunAsync(nameof(Functions.LeaveATimer), new Leave(ending));
        await host.Clock.AdvanceAsync(TimeSpan.FromHours(23));
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await host.ReadAsync(id)).RuntimeStatus);

        await host.Clock.AdvanceAsync(TimeSpan.FromHours(1));

        Assert.Equal(status, (await host.ReadAsync(id)).RuntimeStatus);
    }

    [Theory]
    [InlineData(Ending.Return, OrchestrationRuntimeStatus.Completed)]
    [InlineData(Ending.Throw, OrchestrationRuntimeStatus.Failed)]
    [InlineData(Ending.ContinueAsNew, OrchestrationRuntimeStatus.Completed)]
    public async Task Given_code_that_ends_with_an_open_activity_Then_the_instance_runs_until_the_activity_has_answered(Ending ending, OrchestrationRuntimeStatus status)
    {
        var gate = new Gate();
        await using var host = await StartAsync(builder => builder.Services.AddSingleton(gate));
        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync(nameof(Functions.LeaveAnActivity), new Leave(ending));
        await gate.Entered.Task;
        Assert.Equal(OrchestrationRuntimeStatus.Running, (await host.ReadAsync(id)).RuntimeStatus);

        gate.Open.SetResult();
        await host.Control.WaitUntilQuietAsync();

        Assert.Equal(status, (await host.ReadAsync(id)).RuntimeStatus);
    }

    [Fact]
    public async Task Given_a_timer_that_is_cancelled_Then_nothing_holds_the_end()
    {
        await using var host = await StartAsync();

        var id = await host.RunAsync(nameof(Functions.CancelATimer));

        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await host.ReadAsync(id)).RuntimeStatus);
    }

    [Theory]
    [InlineData(3, 10)]
    [InlineData(10, 3)]
    [InlineData(30, 1)]
    public async Task Given_a_sleep_of_30_days_Then_it_is_cut_up_by_the_longest_timer_that_is_allowed(int longest, int timers)
    {
        await using var host = await StartAsync(builder => builder.Services.Configure<DurableTaskWorkerOptions>(
            options => options.MaximumTimerInterval = TimeSpan.FromDays(longest)));
        var id = await host.RunAsync(nameof(Functions.SleepAMonth));

        await host.Clock.AdvanceAsync(TimeSpan.FromDays(30));

        Assert.Equal(TestHost.Start.UtcDateTime.AddDays(30), await host.OutputAsync<DateTime>(id));
        Assert.Equal(1 + timers, _turns[id]);
    }

    [Fact]
    public async Task Given_nothing_is_said_about_the_longest_timer_Then_it_is_three_days()
    {
        await using var host = await StartAsync();
        var id = await host.RunAsync(nameof(Functions.SleepAMonth));

        await host.Clock.AdvanceAsync(TimeSpan.FromDays(30));

        Assert.Equal(1 + 10, _turns[id]);
    }

    [Fact]
    public async Task Given_a_suspended_instance_When_events_come_Then_each_costs_a_turn_and_on_resume_they_come_in_order_of_arrival()
    {
        await using var host = await StartAsync();
        var id = await host.RunAsync(nameof(Functions.CollectThree));
        await host.Client.SuspendInstanceAsync(id);
        await host.Control.WaitUntilQuietAsync();
        foreach (var word in new[] { "one", "two", "three" })
        {
            await host.RaiseAsync(id, "word", word);
        }

        await host.Client.ResumeInstanceAsync(id);
        await host.Control.WaitUntilQuietAsync();

        Assert.Equal("one two three", await host.OutputAsync<string>(id));
        Assert.Equal(1 + 1 + 3 + 1, _turns[id]);
    }

    [Fact]
    public async Task Given_a_running_instance_When_it_is_suspended_and_terminated_Then_each_is_a_message_that_takes_a_turn()
    {
        await using var host = await StartAsync();
        var id = await host.RunAsync(nameof(Functions.CollectThree));

        await host.Client.SuspendInstanceAsync(id, "holidays");
        await host.Control.WaitUntilQuietAsync();
        Assert.Equal((2, OrchestrationRuntimeStatus.Suspended), (_turns[id], (await host.ReadAsync(id)).RuntimeStatus));

        await host.Client.TerminateInstanceAsync(id, "left");
        await host.Control.WaitUntilQuietAsync();
        Assert.Equal((3, OrchestrationRuntimeStatus.Terminated), (_turns[id], (await host.ReadAsync(id)).RuntimeStatus));
    }

    [Fact]
    public async Task Given_two_bells_in_one_batch_When_the_first_continues_as_new_Then_the_second_makes_one_more_generation()
    {
        await using var host = await StartAsync();
        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync(
            nameof(Functions.CountGenerations), 1, new StartOrchestrationOptions(StartAt: TestHost.Start.AddDays(1)));
        await host.RaiseAsync(id, "bell");
        await host.RaiseAsync(id, "bell");

        await host.Clock.AdvanceAsync(TimeSpan.FromDays(1));

        Assert.Equal(1, _turns[id]);
        Assert.Equal("3", (await host.ReadAsync(id)).SerializedCustomStatus);
    }

    [Fact]
    public async Task Given_a_running_id_When_it_is_started_anew_Then_what_the_old_execution_asked_for_no_longer_counts()
    {
        var gate = new Gate();
        await using var host = await StartAsync(builder => builder.Services.AddSingleton(gate));
        await host.Client.ScheduleNewOrchestrationInstanceAsync(nameof(Functions.LeaveAnActivity), new Leave(Ending.Return), new StartOrchestrationOptions("one"));
        await gate.Entered.Task;

        await host.Client.ScheduleNewOrchestrationInstanceAsync(nameof(Functions.CollectThree), new StartOrchestrationOptions("one"));
        gate.Open.SetResult();
        await host.Control.WaitUntilQuietAsync();

        var instance = await host.ReadAsync("one");
        Assert.Equal((nameof(Functions.CollectThree), OrchestrationRuntimeStatus.Running), (instance.Name, instance.RuntimeStatus));
    }

    private Task<TestHost> StartAsync(Action<IHostApplicationBuilder>? configure = null) => TestHost.StartAsync(
        null,
        builder =>
        {
            builder.Services.AddSingleton<IFaults>(_turns);
            configure?.Invoke(builder);
        },
        typeof(Functions));

    public enum Ending
    {
        Return,
        Throw,
        ContinueAsNew,
    }

    public sealed record Leave(Ending Ending, bool IsSecond = false);

    internal sealed class Gate
    {
        public TaskCompletionSource Entered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Open { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    internal static class Functions
    {
        [Function(nameof(LeaveATimer))]
        public static void LeaveATimer([OrchestrationTrigger] TaskOrchestrationContext context, Leave leave)
        {
            if (!leave.IsSecond)
            {
                _ = context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None);
                End(context, leave);
            }
        }

        [Function(nameof(LeaveAnActivity))]
        public static void LeaveAnActivity([OrchestrationTrigger] TaskOrchestrationContext context, Leave leave)
        {
            if (!leave.IsSecond)
            {
                _ = context.CallActivityAsync(nameof(PassGate));
                End(context, leave);
            }
        }

        [Function(nameof(PassGate))]
        public static async Task PassGate([ActivityTrigger] object? input, FunctionContext function)
        {
            Assert.Null(input);
            var gate = function.InstanceServices.GetRequiredService<Gate>();
            gate.Entered.TrySetResult();
            await gate.Open.Task;
        }

        [Function(nameof(CancelATimer))]
        public static void CancelATimer([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            using var cancellation = new CancellationTokenSource();
            _ = context.CreateTimer(TimeSpan.FromDays(1), cancellation.Token);
            cancellation.Cancel();
        }

        [Function(nameof(SleepAMonth))]
        public static async Task<DateTime> SleepAMonth([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CreateTimer(TimeSpan.FromDays(30), CancellationToken.None);
            return context.CurrentUtcDateTime;
        }

        [Function(nameof(CollectThree))]
        public static async Task<string> CollectThree([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var words = new List<string>();
            while (words.Count < 3)
            {
                words.Add(await context.WaitForExternalEvent<string>("word"));
            }

            return string.Join(' ', words);
        }

        [Function(nameof(CountGenerations))]
        public static async Task CountGenerations([OrchestrationTrigger] TaskOrchestrationContext context, int generation)
        {
            context.SetCustomStatus(generation);
            await context.WaitForExternalEvent<object?>("bell");
            context.ContinueAsNew(generation + 1, preserveUnprocessedEvents: false);
        }

        private static void End(TaskOrchestrationContext context, Leave leave)
        {
            switch (leave.Ending)
            {
                case Ending.Throw:
                    throw new InvalidOperationException("ended");
                case Ending.ContinueAsNew:
                    context.ContinueAsNew(leave with { IsSecond = true });
                    break;
            }
        }
    }
}
