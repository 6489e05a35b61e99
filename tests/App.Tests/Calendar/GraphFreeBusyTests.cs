using Microsoft.AspNetCore.Http;
using ServerlessMentoring.App.Calendar.FreeBusy;
using ServerlessMentoring.App.Tests.GraphFakes;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.App.Tests.Calendar;

public sealed class GraphFreeBusyTests
{
    private static readonly DateTimeOffset From = TestApp.Start;

    [Fact]
    public async Task Given_calendars_then_what_takes_time_is_busy_and_whoever_has_none_is_unknown()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: graph.Settings);
        graph.Schedules.Set(
            "ada@example.com", (At(1), "busy"), (At(2), "free"), (At(3), "oof"), (At(4), "workingElsewhere"), (At(5), "tentative"), (At(24 * 90), "busy"));
        graph.Schedules.Set("bob@example.com");

        var busy = await app.Get<IFreeBusy>().BusyAsync(["Ada@example.com", "bob@example.com", "nobody@example.com"], From, From.AddDays(60));
        Assert.Equal([At(1), At(3), At(5)], busy["ada@example.com"]);
        Assert.Empty(busy["bob@example.com"]);
        Assert.False(busy.ContainsKey("nobody@example.com"));
    }

    [Fact]
    public async Task Given_more_people_than_Graph_takes_at_once_then_all_are_known()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: graph.Settings);
        var people = Enumerable.Range(0, 45).Select(number => $"p{number}@example.com").ToList();
        people.ForEach(person => graph.Schedules.Set(person, (At(1), "busy")));

        var busy = await app.Get<IFreeBusy>().BusyAsync(people, From, From.AddDays(60));
        Assert.Equal(45, busy.Count);
        Assert.Equal(3, graph.Requests.Count);
    }

    [Theory]
    [InlineData(StatusCodes.Status403Forbidden)]
    [InlineData(StatusCodes.Status429TooManyRequests)]
    [InlineData(StatusCodes.Status500InternalServerError)]
    public async Task Given_Graph_does_not_answer_well_then_nobody_is_known_and_it_is_asked_once(int status)
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: graph.Settings);
        graph.Schedules.Set("ada@example.com");
        graph.Trouble = _ => GraphFake.Fault(status, retryAfter: 30);
        Assert.Empty(await app.Get<IFreeBusy>().BusyAsync(["ada@example.com"], From, From.AddDays(1)));
        Assert.Single(graph.Requests);
    }

    [Fact]
    public async Task Given_Graph_hangs_then_the_wait_ends_by_itself()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: [.. graph.Settings, ("Mentoring:Graph:FreeBusyTimeout", "00:00:00.2")]);
        graph.Schedules.Set("ada@example.com");
        var released = new TaskCompletionSource();
        graph.BeforeAnswer = _ => released.Task;
        Assert.Empty(await app.Get<IFreeBusy>().BusyAsync(["ada@example.com"], From, From.AddDays(1)));
        released.SetResult();
    }

    [Fact]
    public async Task Given_a_window_that_Graph_refuses_then_it_is_refused_before()
    {
        await using var graph = await GraphFake.StartAsync();
        await using var app = await TestApp.StartAsync(settings: graph.Settings);
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => app.Get<IFreeBusy>().BusyAsync(["ada@example.com"], From, From.AddDays(62)));
        Assert.Empty(graph.Requests);
    }

    [Fact]
    public async Task Given_no_calendar_service_then_nobody_is_known()
    {
        await using var app = await TestApp.StartAsync();
        Assert.Empty(await app.Get<IFreeBusy>().BusyAsync(["ada@example.com"], From, From.AddDays(1)));
    }

    private static BusyTime At(int hours) => new(From.AddHours(hours), From.AddHours(hours + 1));
}
