using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ServerlessMentoring.LocalHost.Clock;
using ServerlessMentoring.LocalHost.Hosting;
using ServerlessMentoring.LocalHost.Tests.Support;

namespace ServerlessMentoring.LocalHost.Tests.Clock;

public sealed class VirtualClockTests
{
    [Fact]
    public async Task Given_timers_of_orchestrations_and_functions_When_walked_Then_all_ring_in_order_at_their_own_times()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        await host.RunAsync(nameof(Functions.Nap), 90, "long");
        await host.RunAsync(nameof(Functions.Nap), 30, "short");

        var now = await host.Clock.AdvanceAsync(TimeSpan.FromHours(2));

        Assert.Equal(TestHost.Start.AddHours(2), now);
        Assert.Equal(["08:30 woke", "09:00 hourly", "09:30 woke", "10:00 hourly"], host.Recorder.Entries);
    }

    [Fact]
    public async Task Given_timers_of_orchestrations_and_functions_When_strided_over_Then_sleepers_wake_at_their_own_times_and_functions_run_once_a_stop()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        await host.RunAsync(nameof(Functions.Nap), 90, "long");
        await host.RunAsync(nameof(Functions.Nap), 30, "short");

        var now = await host.Clock.StrideToAsync(TestHost.Start.AddHours(4));

        Assert.Equal(TestHost.Start.AddHours(4), now);
        Assert.Equal(["08:30 woke", "09:30 hourly", "09:30 woke", "12:00 hourly"], host.Recorder.Entries.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Given_a_step_When_strided_over_Then_functions_run_once_at_each_full_step_too()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        await host.RunAsync(nameof(Functions.Nap), 90, "long");

        await host.Clock.StrideToAsync(TestHost.Start.AddHours(4), TimeSpan.FromHours(2));

        Assert.Equal(["09:30 hourly", "09:30 woke", "10:00 hourly", "12:00 hourly"], host.Recorder.Entries.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Given_the_clock_was_advanced_When_started_again_Then_it_stands_where_it_stood()
    {
        using var folder = new TempFolder();
        await using (var first = await TestHost.StartAsync(folder, null, typeof(Functions)))
        {
            await first.Clock.AdvanceAsync(TimeSpan.FromDays(3));
        }

        await using var second = await TestHost.StartAsync(folder, null, typeof(Functions));

        Assert.Equal(TestHost.Start.AddDays(3), second.Clock.Now);
    }

    [Fact]
    public async Task Given_a_folder_of_one_clock_When_started_with_the_other_Then_it_is_refused()
    {
        using var folder = new TempFolder();
        await using (await TestHost.StartAsync(folder, null, typeof(Functions)))
        {
        }

        var refusal = await Assert.ThrowsAsync<LocalHostException>(() => TestHost.StartAsync(
            folder, builder => builder.Services.Configure<LocalHostOptions>(options => options.VirtualClock = false), typeof(Functions)));
        Assert.Contains("--virtual-clock", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_half_a_year_of_hourly_timers_and_sleepers_When_walked_Then_it_takes_seconds()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        for (var i = 0; i < 200; i++)
        {
            await host.Client.ScheduleNewOrchestrationInstanceAsync(nameof(Functions.Nap), 60 * (i + 1));
        }

        var watch = Stopwatch.StartNew();
        await host.Clock.AdvanceAsync(TimeSpan.FromDays(182));

        Assert.Equal(200, host.Recorder.Entries.Count(entry => entry.EndsWith("woke", StringComparison.Ordinal)));
        Assert.Equal(182 * 24, host.Recorder.Entries.Count(entry => entry.EndsWith("hourly", StringComparison.Ordinal)));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    [Fact]
    public async Task Given_a_timer_that_is_due_already_Then_it_rings_without_an_advance()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));

        await host.RunAsync(nameof(Functions.Nap), -5);

        Assert.Equal(["08:00 woke"], host.Recorder.Entries);
    }

    [Fact]
    public async Task Given_the_clock_page_When_asked_and_advanced_Then_it_tells_the_time()
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        using var http = new HttpClient { BaseAddress = host.Host.GetLocalAddress() };

        Assert.Equal("2026-03-02T08:00:00Z", (await http.GetFromJsonAsync<JsonElement>("/local/clock")).GetProperty("now").GetString());
        using var answer = await http.PostAsJsonAsync("/local/clock", new { advance = "P7D" });

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("2026-03-09T08:00:00Z", (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("now").GetString());
        Assert.Equal(7 * 24, host.Recorder.Entries.Count);
    }

    [Theory]
    [InlineData("""{"advance":"tomorrow"}""")]
    [InlineData("""{"advance":"P0D"}""")]
    [InlineData("""{"advance":"-P1D"}""")]
    [InlineData("""{"advance":"P1000Y"}""")]
    [InlineData("""{"advance":7}""")]
    [InlineData("""{}""")]
    [InlineData("""[]""")]
    [InlineData("""nonsense""")]
    [InlineData("")]
    public async Task Given_a_bad_advance_Then_the_answer_names_field_and_rule_and_the_clock_stands(string body)
    {
        await using var host = await TestHost.StartAsync(typeof(Functions));
        using var http = new HttpClient { BaseAddress = host.Host.GetLocalAddress() };

        using var answer = await http.PostAsync("/local/clock", new StringContent(body));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        var error = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("errors")[0];
        Assert.Equal("advance", error.GetProperty("field").GetString());
        Assert.Contains("ISO 8601", error.GetProperty("rule").GetString(), StringComparison.Ordinal);
        Assert.Equal(TestHost.Start, host.Clock.Now);
    }

    [Theory]
    [InlineData("P7D", "2026-03-09T08:00:00")]
    [InlineData("P2W", "2026-03-16T08:00:00")]
    [InlineData("P1M", "2026-04-02T08:00:00")]
    [InlineData("P1Y2M3DT4H5M6S", "2027-05-05T12:05:06")]
    [InlineData("PT36H", "2026-03-03T20:00:00")]
    [InlineData("PT1S", "2026-03-02T08:00:01")]
    public void Given_an_iso_duration_Then_it_is_added_by_the_calendar(string text, string expected)
    {
        Assert.True(IsoDuration.TryAdd(TestHost.Start.UtcDateTime, text, out var sum));
        Assert.Equal(expected, sum.ToString("s", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("P1D\n")]
    [InlineData("P1.5D")]
    [InlineData("P٣D")]
    [InlineData("P11Y")]
    [InlineData("PT999999999S")]
    [InlineData(null)]
    public void Given_something_else_Then_it_is_no_duration(string? text) =>
        Assert.False(IsoDuration.TryAdd(TestHost.Start.UtcDateTime, text, out _));

    internal sealed class Functions(Recorder recorder, TimeProvider time)
    {
        [Function(nameof(Nap))]
        public static async Task Nap([OrchestrationTrigger] TaskOrchestrationContext context, int minutes)
        {
            await context.CreateTimer(TimeSpan.FromMinutes(minutes), CancellationToken.None);
            await context.CallActivityAsync(nameof(Wake));
        }

        [Function(nameof(Wake))]
        public void Wake([ActivityTrigger] object? input)
        {
            Assert.Null(input);
            recorder.Add($"{time.GetUtcNow():HH:mm} woke");
        }

        [Function("hourly")]
        public void Hourly([TimerTrigger("0 0 * * * *")] TimerInfo timer)
        {
            Assert.False(timer.IsPastDue);
            recorder.Add($"{time.GetUtcNow():HH:mm} hourly");
        }
    }
}
