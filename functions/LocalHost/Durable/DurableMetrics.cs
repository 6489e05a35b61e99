using System.Diagnostics.Metrics;

namespace ServerlessMentoring.LocalHost.Durable;

/// <summary>The names under which the durable engine can be measured.</summary>
public static class DurableTelemetry
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "ServerlessMentoring.LocalHost";

    /// <summary>A counter with the tag <c>kind</c>: <c>start</c>, <c>event</c>, <c>timer</c> or <c>activity</c>.</summary>
    public const string Actions = "durable.actions";
}

/// <summary>
/// Counts what a durable backend is paid for. A service that bills by actions counts an activity twice, once for asking and once for the
/// answer, and each of the others once.
/// </summary>
internal sealed class DurableMetrics(IMeterFactory meters)
{
    private readonly Counter<long> _actions = meters.Create(DurableTelemetry.MeterName).CreateCounter<long>(
        DurableTelemetry.Actions, "{action}", "Orchestrations started, events raised, timers and activities asked for.");

    public void Count(string kind, int actions) => _actions.Add(actions, new KeyValuePair<string, object?>("kind", kind));
}
