using ServerlessMentoring.LocalHost.Tests.Support;

namespace ServerlessMentoring.LocalHost.Tests.Durable;

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

    [Fact]
    public async Task Given_an_input_declared_as_an_interface_When_it_runs_Then_it_is_read_as_what_stands_for_it()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));

        var id = await host.RunAsync(nameof(Functions.TakeAList), new[] { 1, 2 });

        Assert.Equal(3, await host.OutputAsync<int>(id));
    }

    [Fact]
    public async Task Given_a_payload_with_a_field_When_it_is_handed_on_Then_only_its_properties_arrive()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));

        var id = await host.RunAsync(nameof(Functions.HandOn));

        Assert.Equal("packed 1, pocketed 0", await host.OutputAsync<string>(id));
    }

    internal sealed class Luggage
    {
        public int Pocketed;

        public int Packed { get; set; }
    }

    internal sealed class Functions(Recorder recorder)
    {
        [Function(nameof(TakeAList))]
        public static Task<int> TakeAList([OrchestrationTrigger] TaskOrchestrationContext context, IReadOnlyList<int> numbers) =>
            context.CallActivityAsync<int>(nameof(AddOne), numbers.Count);

        [Function(nameof(HandOn))]
        public static Task<string> HandOn([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallActivityAsync<string>(nameof(Unpack), new Luggage { Packed = 1, Pocketed = 2 });

        [Function(nameof(Unpack))]
        public static string Unpack([ActivityTrigger] Luggage luggage) => $"packed {luggage.Packed}, pocketed {luggage.Pocketed}";

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
