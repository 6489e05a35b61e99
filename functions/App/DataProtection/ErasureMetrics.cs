using System.Diagnostics.Metrics;
using ServerlessMentoring.App.Telemetry;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>Erasures, so that one that does not get on is seen.</summary>
public sealed class ErasureMetrics
{
    private readonly Counter<long> _erasures;

    /// <summary>Makes the instruments.</summary>
    public ErasureMetrics(IMeterFactory meters) => _erasures = meters.Create(MentoringTelemetry.Name).CreateCounter<long>(
        "mentoring.erasures", "{erasure}", "Erasures of people, by what became of them: requested, done, failed (a try).");

    /// <summary>One was asked for.</summary>
    public void Requested() => Count("requested");

    /// <summary>One is done.</summary>
    public void Done() => Count("done");

    /// <summary>A try failed.</summary>
    public void Failed() => Count("failed");

    private void Count(string what) => _erasures.Add(1, new KeyValuePair<string, object?>("what", what));
}
