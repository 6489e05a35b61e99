using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.LocalHost.Durable;
using ServerlessMentoring.LocalHost.Hosting;
using ServerlessMentoring.LocalHost.Tests.Support;

namespace ServerlessMentoring.LocalHost.Tests.Hosting;

public sealed class ShutdownTests
{
    [Fact]
    public async Task Given_a_running_activity_When_stopped_Then_it_finishes_its_answer_is_kept_and_nothing_new_begins()
    {
        using var folder = new TempFolder();
        var gate = new Gate();
        await using (var first = await StartAsync(folder, gate, TimeSpan.FromSeconds(20)))
        {
            await first.Client.ScheduleNewOrchestrationInstanceAsync(nameof(Functions.Two), new StartOrchestrationOptions("one"));
            await gate.Entered.Task;
            var stop = first.Host.StopAsync();

            // The web server stops before the engine hears of it; an answer that came sooner would rightly lead on to the next activity.
            await first.Host.Services.GetRequiredService<OrchestrationService>().Stopping;
            gate.Open.SetResult();
            await stop;
            Assert.Equal(["slow done"], first.Recorder.Entries);
        }

        await using var second = await StartAsync(folder, gate, TimeSpan.FromSeconds(20));
        await second.Control.WaitUntilQuietAsync();

        Assert.Equal(["quick done"], second.Recorder.Entries);
        Assert.Equal("both", await second.OutputAsync<string>("one"));
    }

    [Fact]
    public async Task Given_an_activity_that_outlasts_the_grace_When_stopped_Then_it_is_cancelled_and_runs_again_at_the_next_start()
    {
        using var folder = new TempFolder();
        var gate = new Gate();
        await using (var first = await StartAsync(folder, gate, TimeSpan.FromMilliseconds(20)))
        {
            await first.Client.ScheduleNewOrchestrationInstanceAsync(nameof(Functions.Two), new StartOrchestrationOptions("one"));
            await gate.Entered.Task;
        }

        gate.Open.SetResult();
        await using var second = await StartAsync(folder, gate, TimeSpan.FromSeconds(20));
        await second.Control.WaitUntilQuietAsync();

        Assert.Equal(["slow done", "quick done"], second.Recorder.Entries);
        Assert.Equal("both", await second.OutputAsync<string>("one"));
    }

    private static Task<TestHost> StartAsync(TempFolder folder, Gate gate, TimeSpan grace) => TestHost.StartAsync(
        folder,
        builder => builder.Services.AddSingleton(gate).Configure<LocalHostOptions>(options => options.ShutdownGrace = grace),
        typeof(Functions));

    internal sealed class Gate
    {
        public TaskCompletionSource Entered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Open { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    internal sealed class Functions(Gate gate, Recorder recorder)
    {
        [Function(nameof(Two))]
        public static async Task<string> Two([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CallActivityAsync(nameof(Slow));
            await context.CallActivityAsync(nameof(Quick));
            return "both";
        }

        [Function(nameof(Slow))]
        public async Task Slow([ActivityTrigger] object? input, CancellationToken cancellation)
        {
            Assert.Null(input);
            gate.Entered.TrySetResult();
            await gate.Open.Task.WaitAsync(cancellation);
            recorder.Add("slow done");
        }

        [Function(nameof(Quick))]
        public void Quick([ActivityTrigger] object? input)
        {
            Assert.Null(input);
            recorder.Add("quick done");
        }
    }
}
