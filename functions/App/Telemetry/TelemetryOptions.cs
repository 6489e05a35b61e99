namespace ServerlessMentoring.App.Telemetry;

/// <summary>Where telemetry goes, section <c>Mentoring:Telemetry</c>. A collector is set up by the standard <c>OTEL_</c> variables.</summary>
public sealed class TelemetryOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Mentoring:Telemetry";

    /// <summary>
    /// Whether metrics are also written to the log, one line a figure: for a host that collects logs and nothing else.
    /// </summary>
    public bool MetricsToLog { get; set; }

    /// <summary>
    /// Whether those lines are written only when <see cref="MetricLines"/> is told to: for a host that takes log lines of function calls and
    /// drops all others. A platform sets it.
    /// </summary>
    public bool LinesOnDemand { get; set; }

    /// <summary>How often metrics are written or sent, in seconds.</summary>
    public int IntervalSeconds { get; set; } = 60;
}
