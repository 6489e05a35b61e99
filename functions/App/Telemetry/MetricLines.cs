using OpenTelemetry.Metrics;

namespace ServerlessMentoring.App.Telemetry;

/// <summary>The app's figures as lines of the log, for a platform that says itself when they are to be written.</summary>
public sealed class MetricLines
{
    private readonly Lock _writing = new();

    /// <summary>What reads the figures and writes them; null while metrics do not go to the log.</summary>
    internal MetricReader? Reader { get; set; }

    /// <summary>Writes what was added since the last time.</summary>
    public void Write()
    {
        // One at a time: whoever comes second would otherwise share the first one's reading, and leave its own figures to nobody.
        lock (_writing)
        {
            Reader?.Collect();
        }
    }
}
