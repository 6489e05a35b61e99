using System.Diagnostics;

namespace ServerlessMentoring.App.Telemetry;

/// <summary>The names under which the app can be watched, and its source of spans.</summary>
public static class MentoringTelemetry
{
    /// <summary>The name of the meter and of the source of spans.</summary>
    public const string Name = "ServerlessMentoring";

    /// <summary>Where spans come from. Nothing is measured while nobody listens.</summary>
    public static ActivitySource Source { get; } = new(Name);
}
