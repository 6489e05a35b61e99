using System.Diagnostics.Metrics;
using ServerlessMentoring.App.Telemetry;
using ServerlessMentoring.Core.Choice;
using ServerlessMentoring.Core.Reading;

namespace ServerlessMentoring.App.Choice;

/// <summary>What becomes of people's choices.</summary>
public sealed class ChoiceMetrics
{
    private readonly Counter<long> _requests;
    private readonly Counter<long> _failed;

    public ChoiceMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MentoringTelemetry.Name);
        _requests = meter.CreateCounter<long>("mentoring.choices", "{request}", "Direct requests, by where they came to: waiting when they are made.");
        _failed = meter.CreateCounter<long>(
            "mentoring.choices.failed", "{request}", "Requests, and invitations to choose, that could not be looked after; the next run tries again.");
    }

    /// <summary>A request came to a standing.</summary>
    public void Came(RequestStatus status) =>
        _requests.Add(1, new KeyValuePair<string, object?>("status", EnumWord.Of(status)));

    /// <summary>A look met a fault.</summary>
    public void Failed() => _failed.Add(1);
}
