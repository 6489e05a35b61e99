using System.Diagnostics.Metrics;
using ServerlessMentoring.App.Telemetry;

namespace ServerlessMentoring.App.Http;

/// <summary>Requests that we could not answer.</summary>
public sealed class FaultMetrics
{
    private readonly Counter<long> _failed;

    /// <summary>Makes the instruments.</summary>
    public FaultMetrics(IMeterFactory meters) =>
        _failed = meters.Create(MentoringTelemetry.Name).CreateCounter<long>(
            "mentoring.requests.failed", "{request}", "Requests of people, owners and HR systems that were answered with 5xx.");

    /// <summary>A request was answered with 5xx.</summary>
    public void Failed() => _failed.Add(1);
}
