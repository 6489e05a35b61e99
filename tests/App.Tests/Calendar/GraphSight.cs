using ServerlessMentoring.App.Tests.GraphFakes;

namespace ServerlessMentoring.App.Tests.Calendar;

internal sealed class GraphSight(TestApp app, GraphFake graph) : CalendarSight(app)
{
    public GraphFake Graph { get; } = graph;

    public override IReadOnlyList<(DateTimeOffset StartsAt, IReadOnlyList<string> People)> Meetings() =>
        [.. Graph.Events.Standing.Select(each => (each.StartsAt, each.Attendees))];

    public override int Announcements() => Graph.Events.All.Count;

    public override int Cancellations() => Graph.Events.All.Count(each => each.IsCancelled);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Graph.DisposeAsync();
    }
}
