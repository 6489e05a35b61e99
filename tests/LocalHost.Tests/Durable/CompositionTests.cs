using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.LocalHost.Hosting;
using ServerlessMentoring.LocalHost.Tests.Support;

namespace ServerlessMentoring.LocalHost.Tests.Durable;

/// <summary>Orchestrations that start and tell each other: a message between them commits with the turn that sent it, so a crash loses and doubles none.</summary>
public sealed class CompositionTests
{
    public static TheoryData<FaultPoint, int> EveryPoint()
    {
        var data = new TheoryData<FaultPoint, int>();
        foreach (var point in new[] { FaultPoint.Deliver, FaultPoint.BeforeCommit, FaultPoint.AfterCommit, FaultPoint.AfterActivity })
        {
            for (var occurrence = 1; occurrence <= (point == FaultPoint.AfterActivity ? 3 : 16); occurrence++)
            {
                data.Add(point, occurrence);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EveryPoint))]
    public async Task Given_a_crash_at_this_point_When_started_again_Then_every_child_answered_and_every_event_arrived_once(FaultPoint point, int occurrence)
    {
        using var folder = new TempFolder();
        var faults = new ScriptedFaults(point, occurrence, InjectedFault.Crash);
        var first = await StartAsync(folder, faults);
        try
        {
            await first.RunAsync(nameof(Functions.Collector), Array.Empty<int>(), "collector");
            await first.RunAsync(nameof(Functions.Parent), new Sum(0, 0), "parent");
            await first.Clock.AdvanceAsync(TimeSpan.FromDays(30));
        }
        catch (Exception) when (faults.Happened)
        {
            await first.Control.Aborted;
        }

        await first.DisposeAsync();
        await using var second = await StartAsync(folder, new ScriptedFaults(point, int.MaxValue, InjectedFault.None));
        if (await second.Client.GetInstanceAsync("parent") is null)
        {
            await second.RunAsync(nameof(Functions.Parent), new Sum(0, 0), "parent");
        }

        await second.Clock.AdvanceAsync(TimeSpan.FromDays(30));

        Assert.True(faults.Happened, "The scenario never passed this point so often.");
        Assert.Equal(30, await second.OutputAsync<int>("parent"));
        Assert.Equal([0, 10, 20], (await second.OutputAsync<int[]>("collector"))!.Order());
    }

    [Fact]
    public async Task Given_a_child_that_fails_Then_its_parent_hears_why()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));

        var id = await host.RunAsync(nameof(Functions.ParentOfAFailure));

        Assert.Equal("too young", await host.OutputAsync<string>(id));
    }

    [Fact]
    public async Task Given_a_parent_that_is_gone_When_its_child_answers_Then_the_answer_is_dropped()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        await host.RunAsync(nameof(Functions.Parent), new Sum(0, 0), "parent");
        await host.Client.TerminateInstanceAsync("parent");
        await host.Control.WaitUntilQuietAsync();

        await host.Clock.AdvanceAsync(TimeSpan.FromDays(2));

        Assert.Equal(OrchestrationRuntimeStatus.Terminated, (await host.ReadAsync("parent")).RuntimeStatus);
        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await host.ReadAsync("child-0")).RuntimeStatus);
    }

    [Fact]
    public async Task Given_no_such_instance_When_an_orchestration_tells_it_something_Then_it_goes_on()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        await host.RunAsync(nameof(Functions.Parent), new Sum(0, 0), "parent");

        await host.Clock.AdvanceAsync(TimeSpan.FromDays(30));

        Assert.Equal(30, await host.OutputAsync<int>("parent"));
    }

    private static Task<TestHost> StartAsync(TempFolder folder, IFaults faults) =>
        TestHost.StartAsync(folder, builder => builder.Services.AddSingleton(faults), typeof(Functions));

    public sealed record Sum(int Children, int Total);

    internal static class Functions
    {
        /// <summary>Three generations, each with a child of its own; tells the collector of each.</summary>
        [Function(nameof(Parent))]
        public static async Task<int> Parent([OrchestrationTrigger] TaskOrchestrationContext context, Sum sum)
        {
            var answer = await context.CallSubOrchestratorAsync<int>(
                nameof(Child), sum.Children, new SubOrchestrationOptions(instanceId: $"child-{sum.Children}"));
            context.SendEvent("collector", "answer", answer);
            sum = new Sum(sum.Children + 1, sum.Total + answer);
            if (sum.Children < 3)
            {
                context.ContinueAsNew(sum);
            }

            return sum.Total;
        }

        [Function(nameof(Child))]
        public static async Task<int> Child([OrchestrationTrigger] TaskOrchestrationContext context, int number)
        {
            await context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None);
            return await context.CallActivityAsync<int>(nameof(TimesTen), number);
        }

        [Function(nameof(TimesTen))]
        public static int TimesTen([ActivityTrigger] int number) => 10 * number;

        /// <summary>Sleeps until all have told it, then takes one in each generation and hands the others on to the next.</summary>
        [Function(nameof(Collector))]
        public static async Task<int[]> Collector([OrchestrationTrigger] TaskOrchestrationContext context, int[] taken)
        {
            if (taken.Length == 0)
            {
                await context.CreateTimer(TimeSpan.FromDays(10), CancellationToken.None);
            }

            taken = [.. taken, await context.WaitForExternalEvent<int>("answer")];
            if (taken.Length < 3)
            {
                context.ContinueAsNew(taken, preserveUnprocessedEvents: true);
            }

            return taken;
        }

        [Function(nameof(ParentOfAFailure))]
        public static async Task<string> ParentOfAFailure([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            try
            {
                await context.CallSubOrchestratorAsync(nameof(Fail));
                return "";
            }
            catch (TaskFailedException e)
            {
                return e.FailureDetails.ErrorMessage;
            }
        }

        [Function(nameof(Fail))]
        public static void Fail([OrchestrationTrigger] TaskOrchestrationContext context) => throw new InvalidOperationException("too young");
    }
}
