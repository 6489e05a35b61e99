using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.LocalHost.Hosting;
using ServerlessMentoring.LocalHost.Tests.Support;

namespace ServerlessMentoring.LocalHost.Tests.Durable;

/// <summary>The same orchestrators on Microsoft's test host and on ours end the same. Time is real on both, so the timers are short.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData(nameof(Functions.FanOut), 20, "210")]
    [InlineData(nameof(Functions.Retry), 3, "\"attempt 3\"")]
    [InlineData(nameof(Functions.Retry), 9, null)]
    [InlineData(nameof(Functions.Parent), 4, "\"child 4, child of 5 failed\"")]
    [InlineData(nameof(Functions.ReadInputOnly), 6, "6")]
    [InlineData(nameof(Functions.SignalItself), 2, "\"heard 2\"")]
    public async Task Given_the_same_orchestrator_When_it_runs_on_both_Then_it_ends_the_same(string orchestrator, int input, string? output)
    {
        await using var reference = await ReferenceHost.StartAsync(services => services.AddSingleton<Recorder>(), typeof(Functions));
        await using var ours = await StartOursAsync();

        var there = await reference.RunAsync(orchestrator, input);
        var here = await ours.Client.WaitForInstanceCompletionAsync(await ours.Client.ScheduleNewOrchestrationInstanceAsync(orchestrator, input), true);

        Assert.Equal(Describe(there), Describe(here));
        if (output is null)
        {
            Assert.Equal(there.FailureDetails!.ErrorMessage, here.FailureDetails!.ErrorMessage);
        }
        else
        {
            Assert.Equal(output, here.SerializedOutput);
        }
    }

    [Fact]
    public async Task Given_an_event_that_wins_over_a_timer_and_a_timer_that_wins_over_an_event_Then_both_go_on_as_new_and_end_the_same()
    {
        await using var reference = await ReferenceHost.StartAsync(services => services.AddSingleton<Recorder>(), typeof(Functions));
        await using var ours = await StartOursAsync();
        var there = await reference.Client.ScheduleNewOrchestrationInstanceAsync(nameof(Functions.RaceTwice), 2);
        var here = await ours.Client.ScheduleNewOrchestrationInstanceAsync(nameof(Functions.RaceTwice), 2);

        await reference.Client.RaiseEventAsync(there, "BELL", "bell");
        await ours.Client.RaiseEventAsync(here, "BELL", "bell");

        Assert.Equal("Completed \"bell timer\" ", Describe(await reference.WaitAsync(there)));
        Assert.Equal("Completed \"bell timer\" ", Describe(await ours.Client.WaitForInstanceCompletionAsync(here, true)));
    }

    private static Task<TestHost> StartOursAsync() => TestHost.StartAsync(
        null, builder => builder.Services.Configure<LocalHostOptions>(options => (options.VirtualClock, options.VirtualStart) = (false, null)), typeof(Functions));

    private static string Describe(OrchestrationMetadata instance) =>
        $"{instance.RuntimeStatus} {instance.SerializedOutput} {instance.FailureDetails?.ErrorType}";

    internal sealed class Functions(Recorder recorder)
    {
        private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(20);

        [Function(nameof(FanOut))]
        public static async Task<int> FanOut([OrchestrationTrigger] TaskOrchestrationContext context, int width) =>
            (await Task.WhenAll(Enumerable.Range(0, width).Select(i => context.CallActivityAsync<int>(nameof(AddOne), i)))).Sum();

        [Function(nameof(Retry))]
        public static Task<string> Retry([OrchestrationTrigger] TaskOrchestrationContext context, int needed) =>
            context.CallActivityAsync<string>(nameof(FailUntil), needed, new TaskOptions(new RetryPolicy(4, Short)));

        /// <summary>The first generation has an hour for its event, the second none to speak of.</summary>
        [Function(nameof(RaceTwice))]
        public static async Task<string> RaceTwice([OrchestrationTrigger] TaskOrchestrationContext context, int left)
        {
            using var cancellation = new CancellationTokenSource();
            var bell = context.WaitForExternalEvent<string>("bell", cancellation.Token);
            var timer = context.CreateTimer(left > 1 ? TimeSpan.FromHours(1) : Short, cancellation.Token);
            var winner = await Task.WhenAny(bell, timer) == timer ? "timer" : await bell;
            cancellation.Cancel();
            var noted = await context.CallActivityAsync<string>(nameof(Note), $"{context.InstanceId} {winner}");
            if (left > 1)
            {
                context.ContinueAsNew(left - 1);
            }

            return noted;
        }

        [Function(nameof(Parent))]
        public static async Task<string> Parent([OrchestrationTrigger] TaskOrchestrationContext context, int number)
        {
            var child = await context.CallSubOrchestratorAsync<string>(nameof(Child), number);
            try
            {
                await context.CallSubOrchestratorAsync<string>(nameof(Child), number + 1);
                return child;
            }
            catch (TaskFailedException)
            {
                return $"{child}, child of {number + 1} failed";
            }
        }

        [Function(nameof(Child))]
        public static async Task<string> Child([OrchestrationTrigger] TaskOrchestrationContext context, int number)
        {
            await context.CreateTimer(Short, CancellationToken.None);
            return number % 2 == 0 ? $"child {number}" : throw new InvalidOperationException("odd");
        }

        [Function(nameof(ReadInputOnly))]
        public static int ReadInputOnly([OrchestrationTrigger] TaskOrchestrationContext context) => context.GetInput<int>();

        [Function(nameof(SignalItself))]
        public static async Task<string> SignalItself([OrchestrationTrigger] TaskOrchestrationContext context, int number)
        {
            context.SendEvent(context.InstanceId, "self", number);
            return $"heard {await context.WaitForExternalEvent<int>("self")}";
        }

        [Function(nameof(AddOne))]
        public static int AddOne([ActivityTrigger] int value) => value + 1;

        [Function(nameof(FailUntil))]
        public string FailUntil([ActivityTrigger] int needed)
        {
            recorder.Add("attempt");
            return recorder.Count("attempt") is var attempt && attempt < needed ? throw new TimeoutException("not yet") : $"attempt {attempt}";
        }

        /// <summary>What an instance has noted so far, over its generations.</summary>
        [Function(nameof(Note))]
        public string Note([ActivityTrigger] string entry)
        {
            recorder.Add(entry);
            var prefix = entry[..(entry.IndexOf(' ', StringComparison.Ordinal) + 1)];
            return string.Join(' ', recorder.Entries.Where(other => other.StartsWith(prefix, StringComparison.Ordinal)).Select(other => other[prefix.Length..]));
        }
    }
}
