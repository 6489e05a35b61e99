using ServerlessMentoring.App.Tests.GraphFakes;

namespace ServerlessMentoring.App.Tests.Calendar;

public sealed class GraphCalendarContractTests : CalendarContract
{
    internal override async Task<CalendarSight> StartAsync()
    {
        var graph = await GraphFake.StartAsync();
        return new GraphSight(await TestApp.StartAsync(settings: graph.Settings), graph);
    }
}
