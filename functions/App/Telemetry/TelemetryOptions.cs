namespace ServerlessMentoring.App.Telemetry;

/// <summary>Where telemetry goes, section <c>Mentoring:Telemetry</c>. OTLP is set up by the standard <c>OTEL_</c> variables.</summary>
public sealed class TelemetryOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Mentoring:Telemetry";

    /// <summary>
    /// Whether metrics are also written to the log, one line a figure: for a host that collects logs and nothing else.
    /// </summary>
    public bool MetricsToLog { get; set; }

    /// <summary>Meters beside the app's own and those of the web server and the runtime: what a platform adds.</summary>
    public IList<string> Meters { get; } = [];

    /// <summary>Sources of spans beside the app's own and those of the web server and client: what a platform adds.</summary>
    public IList<string> Sources { get; } = [];

    /// <summary>
    /// Whether those lines are written only when <see cref="MetricLines"/> is told to: for a host that takes log lines of function calls and
    /// drops all others. A platform sets it.
    /// </summary>
    public bool LinesOnDemand { get; set; }

    /// <summary>How often metrics are written or sent, in seconds.</summary>
    public int IntervalSeconds { get; set; } = 60;
}
