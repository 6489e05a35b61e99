using System.Diagnostics.Metrics;
using ServerlessMentoring.LocalHost.Hosting;

namespace ServerlessMentoring.LocalHost.Durable;

/// <summary>
/// Counts what a durable backend is paid for: starts, events, timers and activities. A service that bills by actions counts an activity
/// twice, once for asking and once for the answer, and each of the others once.
/// </summary>
internal sealed class DurableMetrics
{
    private static readonly KeyValuePair<string, object?> Start = new("kind", "start");
    private static readonly KeyValuePair<string, object?> Event = new("kind", "event");
    private static readonly KeyValuePair<string, object?> Timer = new("kind", "timer");
    private static readonly KeyValuePair<string, object?> Activity = new("kind", "activity");

    private readonly Counter<long> _actions;

    public DurableMetrics(IMeterFactory meters) =>
        _actions = meters.Create(DurableTelemetry.MeterName).CreateCounter<long>(
            DurableTelemetry.Actions, "{action}", "Orchestrations started, events raised, timers and activities asked for.");

    public void Started() => _actions.Add(1, Start);

    public void Raised(int events) => _actions.Add(events, Event);

    public void Asked(int activities, int timers)
    {
        _actions.Add(activities, Activity);
        _actions.Add(timers, Timer);
    }
}
