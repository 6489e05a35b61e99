using DurableTask.Core.Exceptions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ServerlessMentoring.LocalHost.Tests.Support;

namespace ServerlessMentoring.LocalHost.Tests.Durable;

/// <summary>Code that changes under a sleeping instance, or does what replay cannot repeat.</summary>
public sealed class ReplayTests
{
    [Theory]
    [InlineData("a", "b", nameof(OtherName))]
    [InlineData("a", "timer", "TimerInstead")]
    [InlineData("a", "", "NothingInstead")]
    [InlineData("timer", "", "NoTimer")]
    public async Task Given_history_When_the_code_now_asks_for_other_work_Then_the_instance_fails_as_non_deterministic(
        string before, string after, string id)
    {
        using var folder = new TempFolder();
        await using (var first = await StartAsync(folder, before))
        {
            await first.RunAsync(nameof(Functions.AskThenWait), id: id);
        }

        await using var second = await StartAsync(folder, after);
        await second.RaiseAsync(id, "bell");

        var instance = await second.ReadAsync(id);
        Assert.Equal(OrchestrationRuntimeStatus.Failed, instance.RuntimeStatus);
        Assert.True(instance.FailureDetails!.IsCausedBy<NonDeterministicOrchestrationException>(), instance.FailureDetails.ToString());
    }

    [Fact]
    public async Task Given_history_When_the_code_now_asks_for_more_in_a_replayed_turn_Then_that_is_not_noticed()
    {
        using var folder = new TempFolder();
        await using (var first = await StartAsync(folder, ""))
        {
            await first.RunAsync(nameof(Functions.AskThenWait), id: "one");
        }

        await using var second = await StartAsync(folder, "timer");
        await second.RaiseAsync("one", "bell");
        Assert.True((await second.ReadAsync("one")).IsRunning);
        await second.Clock.AdvanceAsync(TimeSpan.FromDays(31));

        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await second.ReadAsync("one")).RuntimeStatus);
    }

    [Fact]
    public async Task Given_history_When_only_inputs_and_times_differ_Then_replay_goes_on_with_what_was_recorded()
    {
        using var folder = new TempFolder();
        await using (var first = await StartAsync(folder, "input one"))
        {
            await first.RunAsync(nameof(Functions.InputThenTimer), id: "one");
        }

        await using var second = await StartAsync(folder, "input two");
        await second.Clock.AdvanceAsync(TimeSpan.FromHours(1));

        Assert.Equal("input one", await second.OutputAsync<string>("one"));
    }

    [Fact]
    public async Task Given_code_that_now_ends_earlier_without_asking_for_less_Then_the_instance_ends_there()
    {
        using var folder = new TempFolder();
        await using (var first = await StartAsync(folder, "stay"))
        {
            await first.RunAsync(nameof(Functions.WaitTwiceUnlessTold), id: "one");
            await first.RaiseAsync("one", "bell");
        }

        await using var second = await StartAsync(folder, "leave");
        await second.RaiseAsync("one", "bell");

        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await second.ReadAsync("one")).RuntimeStatus);
    }

    [Fact]
    public async Task Given_an_orchestrator_that_is_gone_When_something_reaches_its_instance_Then_it_fails_and_says_so()
    {
        using var folder = new TempFolder();
        await using (var first = await StartAsync(folder, ""))
        {
            await first.RunAsync(nameof(Functions.AskThenWait), id: "one");
        }

        await using var second = await TestHost.StartAsync(folder, null, typeof(OtherFunctions));
        await second.RaiseAsync("one", "bell");

        Assert.Contains("AskThenWait", (await second.ReadAsync("one")).FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_replay_Then_ids_and_times_repeat_and_the_logger_speaks_once()
    {
        var log = new ListLogger();
        await using var host = await TestHost.StartAsync(null, builder => builder.Logging.AddProvider(log), typeof(Functions));
        var id = await host.RunAsync(nameof(Functions.Identify));
        await host.Clock.AdvanceAsync(TimeSpan.FromHours(1));
        await host.RaiseAsync(id, "bell");

        var output = (await host.OutputAsync<string[]>(id))!;

        Assert.Equal(output[0], output[1]);
        Assert.NotEqual(output[0], output[2]);
        Assert.Equal("2026-03-02T08:00:00.0000000Z", output[3]);
        Assert.Equal(1, log.Messages.Count(message => message == "begun"));
    }

    [Fact]
    public async Task Given_an_orchestrator_that_leaves_its_thread_Then_it_fails_and_says_what_is_allowed()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));

        var id = await host.RunAsync(nameof(Functions.UseAnotherThread));

        Assert.Contains("left its thread", (await host.ReadAsync(id)).FailureDetails!.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_custom_status_above_16_KB_Then_the_instance_fails()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));

        var id = await host.RunAsync(nameof(Functions.SetStatus), 8 * 1024);

        Assert.Contains("16 KB", (await host.ReadAsync(id)).FailureDetails!.ErrorMessage, StringComparison.Ordinal);
        Assert.Equal(OrchestrationRuntimeStatus.Completed, (await host.ReadAsync(await host.RunAsync(nameof(Functions.SetStatus), (8 * 1024) - 2))).RuntimeStatus);
    }

    [Fact]
    public async Task Given_generations_that_never_wait_Then_they_go_on_over_many_commits()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));

        var id = await host.RunAsync(nameof(Functions.CountDown), 1000);

        Assert.Equal("done", await host.OutputAsync<string>(id));
    }

    private const string OtherName = "OtherName";

    private static Task<TestHost> StartAsync(TempFolder folder, string code) => TestHost.StartAsync(
        folder, builder => builder.Services.AddSingleton(new Code(code)), typeof(Functions));

    /// <summary>Stands for the version of the code.</summary>
    internal sealed record Code(string Text);

    internal sealed class ListLogger : ILoggerProvider, ILogger
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<string> _messages = new();

        public IReadOnlyCollection<string> Messages => _messages;

        public ILogger CreateLogger(string categoryName) => this;

        public void Dispose()
        {
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _messages.Enqueue(formatter(state, exception));
    }


    internal sealed class Functions(IServiceProvider services)
    {
        private string Code => services.GetRequiredService<Code>().Text;

        [Function(nameof(AskThenWait))]
        public async Task AskThenWait([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var asked = Code switch
            {
                "" => Task.CompletedTask,
                "timer" => context.CreateTimer(TimeSpan.FromDays(30), CancellationToken.None),
                var name => context.CallActivityAsync(name),
            };
            await context.WaitForExternalEvent<object?>("bell");
            if (Code is "a" or "b")
            {
                await asked;
            }
        }

        [Function(nameof(InputThenTimer))]
        public async Task<string> InputThenTimer([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var echo = await context.CallActivityAsync<string>("echo", Code);
            await context.CreateTimer(TimeSpan.FromHours(Code == "input one" ? 1 : 48), CancellationToken.None);
            return echo;
        }

        [Function(nameof(WaitTwiceUnlessTold))]
        public async Task WaitTwiceUnlessTold([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.WaitForExternalEvent<object?>("bell");
            if (Code != "leave")
            {
                await context.WaitForExternalEvent<object?>("bell");
                await context.WaitForExternalEvent<object?>("bell");
            }
        }

        [Function(nameof(Identify))]
        public static async Task<string[]> Identify([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var (first, began) = (context.NewGuid(), context.CurrentUtcDateTime);
            context.CreateReplaySafeLogger<Functions>().LogInformation("begun");
            var remembered = await context.CallActivityAsync<string>("echo", first.ToString());
            await context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
            await context.WaitForExternalEvent<object?>("bell");
            return [remembered, first.ToString(), context.NewGuid().ToString(), began.ToString("o")];
        }

        [Function(nameof(UseAnotherThread))]
        public static void UseAnotherThread([OrchestrationTrigger] TaskOrchestrationContext context) =>
            Task.Run(() => context.CallActivityAsync("a")).GetAwaiter().GetResult();

        [Function(nameof(SetStatus))]
        public static void SetStatus([OrchestrationTrigger] TaskOrchestrationContext context, int length) =>
            context.SetCustomStatus(new string('x', length));

        [Function(nameof(CountDown))]
        public static string CountDown([OrchestrationTrigger] TaskOrchestrationContext context, int left)
        {
            if (left > 0)
            {
                context.ContinueAsNew(left - 1);
            }

            return "done";
        }

        [Function("a")]
        public static void A([ActivityTrigger] object? input) => Assert.Null(input);

        [Function("b")]
        public static void B([ActivityTrigger] object? input) => Assert.Null(input);

        [Function("echo")]
        public static string Echo([ActivityTrigger] string input) => input;
    }

    internal static class OtherFunctions
    {
        [Function("unrelated")]
        public static Task Unrelated([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.WaitForExternalEvent<object?>("bell");
    }
}
