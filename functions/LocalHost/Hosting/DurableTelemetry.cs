namespace ServerlessMentoring.LocalHost.Hosting;

/// <summary>The names under which the durable engine can be measured.</summary>
public static class DurableTelemetry
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "ServerlessMentoring.LocalHost";

    /// <summary>A counter with the tag <c>kind</c>: <c>start</c>, <c>event</c>, <c>timer</c> or <c>activity</c>.</summary>
    public const string Actions = "durable.actions";
}
