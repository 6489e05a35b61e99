using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.LocalHost.Hosting;
using ServerlessMentoring.LocalHost.Tests.Support;

namespace ServerlessMentoring.LocalHost.Tests.Durable;

/// <summary>The process dies at one point after another; the next one on the same folder finishes the work.</summary>
public sealed class CrashTests
{
    public static TheoryData<FaultPoint, int> EveryPoint()
    {
        var data = new TheoryData<FaultPoint, int>();
        foreach (var point in new[] { FaultPoint.Deliver, FaultPoint.BeforeCommit, FaultPoint.AfterCommit, FaultPoint.BeforeActivity, FaultPoint.AfterActivity })
        {
            for (var occurrence = 1; occurrence <= 12; occurrence++)
            {
                data.Add(point, occurrence);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EveryPoint))]
    public async Task Given_a_crash_at_this_point_When_started_again_Then_the_work_is_finished_as_if_nothing_had_happened(FaultPoint point, int occurrence)
    {
        using var folder = new TempFolder();
        var ledger = new Ledger();
        var faults = new ScriptedFaults(point, occurrence, InjectedFault.Crash);
        var first = await StartAsync(folder, ledger, faults);
        try
        {
            await first.RunAsync(nameof(Functions.Month), new State(0, 0), "month");
            await first.Clock.AdvanceAsync(TimeSpan.FromDays(40));
        }
        catch (Exception) when (faults.Happened)
        {
            await first.Control.Aborted;
        }

        await first.DisposeAsync();
        await using var second = await StartAsync(folder, ledger, new ScriptedFaults(point, int.MaxValue, InjectedFault.None));
        await second.Clock.AdvanceAsync(TimeSpan.FromDays(40));

        Assert.Equal(10, await second.OutputAsync<int>("month"));
        Assert.Equal(Enumerable.Range(0, 10), ledger.Steps.Distinct().Order());
        Assert.InRange(ledger.Steps.Count, 10, faults.Happened ? 11 : 10);
    }

    [Fact]
    public async Task Given_an_event_was_accepted_When_the_process_dies_at_once_Then_the_event_is_there_after_the_restart()
    {
        using var folder = new TempFolder();
        var first = await StartAsync(folder, new Ledger(), new ScriptedFaults(FaultPoint.Deliver, 2, InjectedFault.Crash)); // the start is delivered too
        await first.RunAsync(nameof(Functions.Wait), id: "one");
        await first.Client.RaiseEventAsync("one", "bell", "kept");
        await first.Control.Aborted;
        await first.DisposeAsync();

        await using var second = await StartAsync(folder, new Ledger(), new ScriptedFaults(FaultPoint.Deliver, int.MaxValue, InjectedFault.None));
        await second.Control.WaitUntilQuietAsync();

        Assert.Equal("kept", await second.OutputAsync<string>("one"));
    }

    [Theory]
    [InlineData(InjectedFault.Drop, 0)]
    [InlineData(InjectedFault.Duplicate, 2)]
    [InlineData(InjectedFault.None, 1)]
    public async Task Given_a_fault_of_the_bell_Then_the_orchestrator_hears_it_that_often(InjectedFault fault, int heard)
    {
        using var folder = new TempFolder();
        await using var host = await StartAsync(folder, new Ledger(), new ScriptedFaults(FaultPoint.RaiseEvent, 1, fault));
        await host.RunAsync(nameof(Functions.CountForADay), id: "one");
        await host.RaiseAsync("one", "bell");

        await host.Clock.AdvanceAsync(TimeSpan.FromDays(1));

        Assert.Equal(heard, await host.OutputAsync<int>("one"));
    }

    [Fact]
    public async Task Given_messages_that_wait_together_When_they_are_reordered_Then_the_last_comes_first()
    {
        using var folder = new TempFolder();
        await using var host = await StartAsync(folder, new Ledger(), new ScriptedFaults(FaultPoint.Deliver, 1, InjectedFault.Reorder));
        await host.Client.ScheduleNewOrchestrationInstanceAsync(
            nameof(Functions.Wait), new StartOrchestrationOptions("one", TestHost.Start.AddDays(1)));
        await host.RaiseAsync("one", "bell", "first");
        await host.RaiseAsync("one", "bell", "last");

        await host.Clock.AdvanceAsync(TimeSpan.FromDays(1));

        Assert.Equal("last", await host.OutputAsync<string>("one"));
    }

    [Fact]
    public async Task Given_an_aborted_runtime_Then_waiting_for_quiet_says_so_instead_of_hanging()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));

        host.Control.Abort();

        await Assert.ThrowsAsync<InvalidOperationException>(() => host.Control.WaitUntilQuietAsync());
    }

    private static Task<TestHost> StartAsync(TempFolder folder, Ledger ledger, IFaults faults) => TestHost.StartAsync(
        folder, builder => builder.Services.AddSingleton(ledger).AddSingleton(faults), typeof(Functions));

    public sealed record State(int Done, int Sum);

    /// <summary>Outlives the crash, as the outside world does.</summary>
    internal sealed class Ledger
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<int> _steps = new();

        public IReadOnlyList<int> Steps => [.. _steps];

        public void Add(int step) => _steps.Enqueue(step);
    }

    internal sealed class Functions(Ledger ledger)
    {
        /// <summary>Ten steps, one every third day: two in each generation, so that a crash may hit any place of one.</summary>
        [Function(nameof(Month))]
        public static async Task<int> Month([OrchestrationTrigger] TaskOrchestrationContext context, State state)
        {
            for (var i = 0; i < 2; i++)
            {
                var step = await context.CallActivityAsync<int>(nameof(Step), state.Done);
                state = new State(state.Done + 1, state.Sum + step);
                await context.CreateTimer(TimeSpan.FromDays(3), CancellationToken.None);
            }

            if (state.Done < 10)
            {
                context.ContinueAsNew(state);
            }

            return state.Sum;
        }

        [Function(nameof(Step))]
        public int Step([ActivityTrigger] int step)
        {
            ledger.Add(step);
            return 1;
        }

        [Function(nameof(Wait))]
        public static Task<string> Wait([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.WaitForExternalEvent<string>("bell");

        [Function(nameof(CountForADay))]
        public static async Task<int> CountForADay([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var day = context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None);
            for (var heard = 0; ; heard++)
            {
                if (await Task.WhenAny(context.WaitForExternalEvent<object?>("bell"), day) == day)
                {
                    return heard;
                }
            }
        }
    }
}
