using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenTelemetry.Metrics;

namespace ServerlessMentoring.App.Telemetry;

/// <summary>The app's figures as lines of the log; a platform may say itself when they are to be written.</summary>
public sealed class MetricLines(IOptions<TelemetryOptions> options, ILogger<MetricLines> logger)
{
    private readonly Lock _writing = new();
    private MetricReader? _reader;

    /// <summary>Writes what was added since the last time; nothing while metrics do not go to the log.</summary>
    public void Write()
    {
        // One at a time: whoever comes second would otherwise share the first one's reading, and leave its own figures to nobody.
        lock (_writing)
        {
            _reader?.Collect();
        }
    }

    /// <summary>Makes what reads the figures and writes them.</summary>
    internal MetricReader Open()
    {
        var writer = new LoggedMetrics(logger);
        _reader = options.Value.LinesOnDemand
            ? new BaseExportingMetricReader(writer)
            : new PeriodicExportingMetricReader(writer, options.Value.IntervalSeconds * 1000);

        // What was added since the last line: so that the lines of all instances, also of those that are gone, add up.
        _reader.TemporalityPreference = MetricReaderTemporalityPreference.Delta;
        return _reader;
    }
}

/// <summary>Where telemetry goes, section <c>Mentoring:Telemetry</c>. A collector is set up by the standard <c>OTEL_</c> variables.</summary>
public sealed class TelemetryOptions
{
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
