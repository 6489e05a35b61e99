using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.LocalHost.Hosting;
using ServerlessMentoring.LocalHost.Tests.Support;

namespace ServerlessMentoring.LocalHost.Tests.Timers;

public sealed class TimerTests
{
    [Fact]
    public async Task Given_a_schedule_Then_the_function_runs_in_utc_and_learns_of_last_and_next()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));

        await host.Clock.AdvanceToAsync(new DateTimeOffset(2026, 3, 4, 12, 0, 0, TimeSpan.Zero));

        Assert.Equal(
            [
                "2026-03-03 06:30 last 0001-01-01 00:00 next 2026-03-04 06:30",
                "2026-03-04 06:30 last 2026-03-03 06:30 next 2026-03-05 06:30",
            ],
            host.Recorder.Entries);
    }

    [Fact]
    public async Task Given_occurrences_missed_while_the_process_was_down_Then_it_runs_once_past_due_and_then_on_schedule()
    {
        using var folder = new TempFolder();
        await using (var first = await StartAsync(folder, TestHost.Start))
        {
            Assert.Empty(first.Recorder.Entries);
        }

        await using var second = await StartAsync(folder, TestHost.Start.AddDays(3));
        await second.Control.WaitUntilQuietAsync();

        Assert.Equal(["2026-03-05 08:00 past due last 0001-01-01 00:00 next 2026-03-06 06:30"], second.Recorder.Entries);
    }

    [Fact]
    public async Task Given_nothing_was_missed_When_started_again_Then_nothing_runs()
    {
        using var folder = new TempFolder();
        await using (await StartAsync(folder, TestHost.Start))
        {
        }

        await using var second = await StartAsync(folder, TestHost.Start.AddHours(22));
        await second.Control.WaitUntilQuietAsync();

        Assert.Empty(second.Recorder.Entries);
    }

    [Fact]
    public async Task Given_a_function_that_throws_Then_its_schedule_goes_on()
    {
        await using var host = await TestHost.StartAsync(typeof(Failing));

        await host.Clock.AdvanceAsync(TimeSpan.FromMinutes(3));

        Assert.Equal(3, host.Recorder.Count("tried"));
    }

    [Fact]
    public async Task Given_run_on_startup_Then_it_runs_at_each_start_and_is_not_past_due()
    {
        await using var host = await TestHost.StartAsync(typeof(AtStart));
        await host.Clock.AdvanceAsync(TimeSpan.Zero);

        Assert.Equal(["at start False"], host.Recorder.Entries);
    }

    [Fact]
    public async Task Given_a_crash_in_the_middle_Then_the_next_start_makes_up_for_the_run()
    {
        using var folder = new TempFolder();
        var first = await TestHost.StartAsync(folder, null, typeof(CrashOnce));
        var walk = first.Clock.AdvanceAsync(TimeSpan.FromHours(1));
        await first.Control.Aborted;
        await Assert.ThrowsAnyAsync<Exception>(() => walk);
        await first.DisposeAsync();

        await using var second = await TestHost.StartAsync(folder, null, typeof(CrashOnce));
        await second.Clock.AdvanceToAsync(TestHost.Start.AddHours(1));

        Assert.Equal(["ran"], second.Recorder.Entries);
    }

    [Fact]
    public async Task Given_the_real_clock_Then_timers_ring_by_themselves()
    {
        await using var host = await TestHost.StartAsync(
            null, builder => builder.Services.Configure<LocalHostOptions>(options => options.VirtualClock = false), typeof(RealTime));

        var output = await host.Client.WaitForInstanceCompletionAsync(await host.Client.ScheduleNewOrchestrationInstanceAsync(nameof(RealTime.Nap)), true)
            .WaitAsync(TimeSpan.FromSeconds(20));

        Assert.True(output.ReadOutputAs<bool>());
    }

    /// <summary>The real clock's behaviour over a downtime, with the machine's clock set by the test.</summary>
    private static Task<TestHost> StartAsync(TempFolder folder, DateTimeOffset now) => TestHost.StartAsync(
        folder,
        builder => builder.Services
            .Configure<LocalHostOptions>(options => options.VirtualClock = false)
            .AddSingleton<TimeProvider>(new StoppedClock(now)),
        typeof(Functions));

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    internal sealed class Functions(Recorder recorder, TimeProvider time)
    {
        [Function("daily")]
        public void Daily([TimerTrigger("0 30 6 * * *")] TimerInfo timer) => recorder.Add(
            $"{time.GetUtcNow():yyyy-MM-dd HH:mm}{(timer.IsPastDue ? " past due" : "")} last {timer.ScheduleStatus!.Last:yyyy-MM-dd HH:mm} next {timer.ScheduleStatus.Next:yyyy-MM-dd HH:mm}");
    }

    internal sealed class Failing(Recorder recorder)
    {
        [Function("failing")]
        public void EveryMinute([TimerTrigger("0 * * * * *")] TimerInfo timer)
        {
            recorder.Add("tried");
            throw new FormatException($"{timer.IsPastDue}");
        }
    }

    internal sealed class AtStart(Recorder recorder)
    {
        [Function("atStart")]
        public void Run([TimerTrigger("0 0 0 1 1 *", RunOnStartup = true)] TimerInfo timer) => recorder.Add($"at start {timer.IsPastDue}");
    }

    internal sealed class CrashOnce(Recorder recorder, LocalHostControl control)
    {
        private static int _runs;

        [Function("crashOnce")]
        public void Run([TimerTrigger("0 30 * * * *")] TimerInfo timer)
        {
            if (Interlocked.Increment(ref _runs) == 1)
            {
                control.Abort();
                throw new FormatException("died");
            }

            Assert.NotNull(timer);
            recorder.Add("ran");
        }
    }

    internal static class RealTime
    {
        [Function(nameof(Nap))]
        public static async Task<bool> Nap([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var due = context.CurrentUtcDateTime.AddMilliseconds(50);
            await context.CreateTimer(due, CancellationToken.None);
            return context.CurrentUtcDateTime >= due;
        }
    }
}
