using System.Diagnostics.Metrics;
using ServerlessMentoring.App.Telemetry;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>Erasures, so that one that does not get on is seen.</summary>
public sealed class ErasureMetrics
{
    private readonly Counter<long> _erasures;

    public ErasureMetrics(IMeterFactory meters) => _erasures = meters.Create(MentoringTelemetry.Name).CreateCounter<long>(
        "mentoring.erasures", "{erasure}", "Erasures of people, by what became of them: requested, done, failed (a try).");

    public void Requested() => Count("requested");

    public void Done() => Count("done");

    public void Failed() => Count("failed");

    private void Count(string what) => _erasures.Add(1, new KeyValuePair<string, object?>("what", what));
}
