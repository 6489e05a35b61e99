using System.Diagnostics.Metrics;
using ServerlessMentoring.App.Telemetry;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>What HR systems were promised: an answer soon, and nothing that was taken forgotten.</summary>
public sealed class WebhookMetrics
{
    private readonly Histogram<double> _answers;
    private readonly Counter<long> _deadLetters;
    private readonly Counter<long> _lookUps;

    public WebhookMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MentoringTelemetry.Name);
        _answers = meter.CreateHistogram<double>(
            "mentoring.webhook.duration", "s", "How long an HR system waited for its answer, by source and status.");
        _deadLetters = meter.CreateCounter<long>(
            "mentoring.dead_letters", "{event}", "HR events that cannot be applied and wait for somebody, by source.");
        _lookUps = meter.CreateCounter<long>(
            "mentoring.hr.lookups", "{request}", "Employees that HR systems were asked for, by source and result.");
    }

    /// <param name="source">The HR system; <c>unknown</c> when it is not one of ours.</param>
    /// <param name="status">The status code.</param>
    /// <param name="after">How long it took.</param>
    public void Answered(string source, int status, TimeSpan after) =>
        _answers.Record(after.TotalSeconds, new("source", source), new("status", status));

    /// <summary>An HR system was asked for an employee.</summary>
    public void LookedUp(string source, string result) => _lookUps.Add(1, new("source", source), new("result", result));

    /// <summary>An event became a dead letter.</summary>
    public void DeadLetter(string source) => _deadLetters.Add(1, new KeyValuePair<string, object?>("source", source));
}
