using ServerlessMentoring.LocalHost.Tests.Support;

namespace ServerlessMentoring.LocalHost.Tests.Durable;

/// <summary>How events and timers behave in Microsoft's engine. Whoever writes orchestrators relies on each of these.</summary>
public sealed class EventFactsTests
{
    [Fact]
    public async Task Given_an_event_before_its_wait_When_the_wait_comes_Then_it_gets_the_event()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        var id = await host.RunAsync(nameof(Functions.SleepThenWait));
        await host.RaiseAsync(id, "bell", "early");

        await host.Clock.AdvanceAsync(TimeSpan.FromHours(1));

        Assert.Equal("early", await host.OutputAsync<string>(id));
    }

    [Fact]
    public async Task Given_a_name_in_another_case_When_it_is_raised_Then_it_is_the_same_event()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        var id = await host.RunAsync(nameof(Functions.Wait));

        await host.RaiseAsync(id, "BELL", "loud");

        Assert.Equal("loud", await host.OutputAsync<string>(id));
    }

    [Fact]
    public async Task Given_no_such_instance_When_an_event_is_raised_Then_it_is_dropped_without_an_error()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        await host.RaiseAsync("nobody", "bell", "lost");

        await host.RunAsync(nameof(Functions.Wait), id: "nobody");

        Assert.True((await host.ReadAsync("nobody")).IsRunning);
    }

    [Fact]
    public async Task Given_a_finished_instance_When_an_event_is_raised_Then_it_is_dropped_without_an_error()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        var id = await host.RunAsync(nameof(Functions.Wait));
        await host.RaiseAsync(id, "bell", "first");

        await host.RaiseAsync(id, "bell", "second");

        Assert.Equal("first", await host.OutputAsync<string>(id));
    }

    [Fact]
    public async Task Given_a_wait_that_timed_out_When_the_event_lands_in_the_gap_Then_the_next_wait_gets_it()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        var id = await host.RunAsync(nameof(Functions.TimeOutThenSleepThenWait));
        await host.Clock.AdvanceAsync(TimeSpan.FromMinutes(90));
        await host.RaiseAsync(id, "bell", "in the gap");

        await host.Clock.AdvanceAsync(TimeSpan.FromHours(1));

        Assert.Equal("in the gap", await host.OutputAsync<string>(id));
    }

    [Fact]
    public async Task Given_a_timer_that_won_and_a_waiter_cancelled_When_the_event_lands_before_continue_as_new_Then_the_next_generation_gets_it()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        var id = await host.RunAsync(nameof(Functions.RaceThenContinue), new Race(Cancel: true, Drain: false));
        await host.Clock.AdvanceAsync(TimeSpan.FromMinutes(90));

        await host.RaiseAsync(id, "bell", "during the effect");
        await host.Clock.AdvanceAsync(TimeSpan.FromHours(2));

        Assert.Equal("during the effect", await host.OutputAsync<string>(id));
    }

    [Fact]
    public async Task Given_a_timer_that_won_and_a_waiter_left_When_the_event_lands_before_continue_as_new_Then_it_is_gone()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        var id = await host.RunAsync(nameof(Functions.RaceThenContinue), new Race(Cancel: false, Drain: false));
        await host.Clock.AdvanceAsync(TimeSpan.FromMinutes(90));

        await host.RaiseAsync(id, "bell", "during the effect");
        await host.Clock.AdvanceAsync(TimeSpan.FromHours(2));

        Assert.True((await host.ReadAsync(id)).IsRunning);
        Assert.Equal("\"generation 2 waits\"", (await host.ReadAsync(id)).SerializedCustomStatus);
    }

    [Fact]
    public async Task Given_a_timer_that_won_and_a_new_wait_before_continue_as_new_Then_the_event_is_delivered()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        var id = await host.RunAsync(nameof(Functions.RaceThenContinue), new Race(Cancel: true, Drain: true));
        await host.Clock.AdvanceAsync(TimeSpan.FromMinutes(90));

        await host.RaiseAsync(id, "bell", "drained");
        await host.Clock.AdvanceAsync(TimeSpan.FromHours(2));

        Assert.Equal("drained", await host.OutputAsync<string>(id));
    }

    [Fact]
    public async Task Given_one_waiter_that_is_never_cancelled_When_timers_win_before_it_Then_it_still_gets_the_event_and_the_last_timer_holds_the_end()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        var id = await host.RunAsync(nameof(Functions.OneWaiterManyTimers));
        await host.Clock.AdvanceAsync(TimeSpan.FromHours(3.5));

        await host.RaiseAsync(id, "bell", "at last");
        Assert.True((await host.ReadAsync(id)).IsRunning);
        await host.Clock.AdvanceAsync(TimeSpan.FromHours(1));

        Assert.Equal("at last after 3 timers", await host.OutputAsync<string>(id));
    }

    [Fact]
    public async Task Given_200_events_and_continue_as_new_after_each_Then_all_arrive_once()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        var id = await host.RunAsync(nameof(Functions.TakeOneAndContinue), new Collected([], 200));
        await host.Client.SuspendInstanceAsync(id);
        for (var i = 0; i < 200; i++)
        {
            await host.Client.RaiseEventAsync(id, "bell", i);
        }

        await host.Client.ResumeInstanceAsync(id);
        await host.Control.WaitUntilQuietAsync();

        // in which order is up to the backend
        Assert.Equal(Enumerable.Range(0, 200), (await host.OutputAsync<int[]>(id))!.Order());
    }

    [Fact]
    public async Task Given_buffered_events_When_continued_as_new_without_preserving_Then_they_are_gone()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        var id = await host.RunAsync(nameof(Functions.SleepThenForget), 1);
        await host.RaiseAsync(id, "bell", "buffered");

        await host.Clock.AdvanceAsync(TimeSpan.FromHours(1));

        Assert.True((await host.ReadAsync(id)).IsRunning);
    }

    [Fact]
    public async Task Given_an_event_behind_the_one_that_continues_as_new_When_a_wait_of_the_old_generation_is_open_Then_the_new_one_gets_it()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        var id = await host.RunAsync(nameof(Functions.LeaveAWaitBehind), 1);
        await host.Client.SuspendInstanceAsync(id);

        // both are in the batch of the turn that continues as new: "go" is delivered first
        await host.RaiseAsync(id, "go");
        await host.RaiseAsync(id, "bell", "for the old wait");
        await host.Client.ResumeInstanceAsync(id);
        await host.Control.WaitUntilQuietAsync();

        Assert.Equal("for the old wait", await host.OutputAsync<string>(id));
    }

    [Fact]
    public async Task Given_an_event_late_in_the_batch_that_nobody_waited_for_Then_the_next_generation_gets_it()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        var id = await host.RunAsync(nameof(Functions.GoThenWait), 1);
        await host.Client.SuspendInstanceAsync(id);
        await host.RaiseAsync(id, "go");
        await host.RaiseAsync(id, "bell", "late");

        await host.Client.ResumeInstanceAsync(id);
        await host.Control.WaitUntilQuietAsync();

        Assert.Equal("late", await host.OutputAsync<string>(id));
    }

    [Fact]
    public async Task Given_a_custom_status_set_before_continue_as_new_Then_it_stays_through_the_first_turn_of_the_next_generation()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));

        var id = await host.RunAsync(nameof(Functions.StatusThenContinue), 1);
        Assert.Equal("\"from the first\"", (await host.ReadAsync(id)).SerializedCustomStatus);
        await host.RaiseAsync(id, "another");

        Assert.Null((await host.ReadAsync(id)).SerializedCustomStatus);
    }

    [Fact]
    public async Task Given_two_waits_of_one_name_When_one_event_comes_Then_the_newest_wait_gets_it()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        var id = await host.RunAsync(nameof(Functions.WaitTwice));

        await host.RaiseAsync(id, "bell", "x");

        Assert.Equal("second", await host.OutputAsync<string>(id));
    }

    public sealed record Race(bool Cancel, bool Drain, int Generation = 1);

    public sealed record Collected(int[] Taken, int Wanted);

    internal static class Functions
    {
        [Function(nameof(Wait))]
        public static Task<string> Wait([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.WaitForExternalEvent<string>("bell");

        [Function(nameof(SleepThenWait))]
        public static async Task<string> SleepThenWait([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
            return await context.WaitForExternalEvent<string>("bell");
        }

        [Function(nameof(TimeOutThenSleepThenWait))]
        public static async Task<string> TimeOutThenSleepThenWait([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await Assert.ThrowsAsync<TaskCanceledException>(() => context.WaitForExternalEvent<string>("bell", TimeSpan.FromHours(1)));
            await context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
            return await context.WaitForExternalEvent<string>("bell");
        }

        [Function(nameof(RaceThenContinue))]
        public static async Task<string> RaceThenContinue([OrchestrationTrigger] TaskOrchestrationContext context, Race race)
        {
            if (race.Generation == 2)
            {
                context.SetCustomStatus("generation 2 waits");
                return await context.WaitForExternalEvent<string>("bell");
            }

            using var cancellation = new CancellationTokenSource();
            var bell = context.WaitForExternalEvent<string>("bell", cancellation.Token);
            await Task.WhenAny(bell, context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None));
            if (race.Cancel)
            {
                cancellation.Cancel();
            }

            // stands for the effect that runs before the generation ends
            await context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
            if (race.Drain)
            {
                return await context.WaitForExternalEvent<string>("bell");
            }

            context.ContinueAsNew(race with { Generation = 2 });
            return "";
        }

        [Function(nameof(OneWaiterManyTimers))]
        public static async Task<string> OneWaiterManyTimers([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var bell = context.WaitForExternalEvent<string>("bell");
            for (var timers = 0; ; timers++)
            {
                if (await Task.WhenAny(bell, context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None)) == bell)
                {
                    return $"{await bell} after {timers} timers";
                }
            }
        }

        [Function(nameof(TakeOneAndContinue))]
        public static async Task<int[]> TakeOneAndContinue([OrchestrationTrigger] TaskOrchestrationContext context, Collected collected)
        {
            if (collected.Taken.Length == collected.Wanted)
            {
                return collected.Taken;
            }

            var next = await context.WaitForExternalEvent<int>("bell");
            context.ContinueAsNew(collected with { Taken = [.. collected.Taken, next] });
            return [];
        }

        [Function(nameof(SleepThenForget))]
        public static async Task<string> SleepThenForget([OrchestrationTrigger] TaskOrchestrationContext context, int generation)
        {
            if (generation == 2)
            {
                return await context.WaitForExternalEvent<string>("bell");
            }

            await context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
            context.ContinueAsNew(2, preserveUnprocessedEvents: false);
            return "";
        }

        [Function(nameof(LeaveAWaitBehind))]
        public static async Task<string> LeaveAWaitBehind([OrchestrationTrigger] TaskOrchestrationContext context, int generation)
        {
            var bell = context.WaitForExternalEvent<string>("bell");
            if (generation == 2)
            {
                return await bell;
            }

            await context.WaitForExternalEvent<object?>("go");
            context.ContinueAsNew(2);
            return "";
        }

        [Function(nameof(GoThenWait))]
        public static async Task<string> GoThenWait([OrchestrationTrigger] TaskOrchestrationContext context, int generation)
        {
            if (generation == 2)
            {
                return await context.WaitForExternalEvent<string>("bell");
            }

            await context.WaitForExternalEvent<object?>("go");
            context.ContinueAsNew(2);
            return "";
        }

        [Function(nameof(StatusThenContinue))]
        public static async Task StatusThenContinue([OrchestrationTrigger] TaskOrchestrationContext context, int generation)
        {
            if (generation == 2)
            {
                await context.WaitForExternalEvent<string>("bell");
                return;
            }

            context.SetCustomStatus("from the first");
            context.ContinueAsNew(2);
        }

        [Function(nameof(WaitTwice))]
        public static async Task<string> WaitTwice([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var first = context.WaitForExternalEvent<string>("bell");
            var second = context.WaitForExternalEvent<string>("bell");
            return await Task.WhenAny(first, second) == first ? "first" : "second";
        }
    }
}
