using System.Diagnostics.Metrics;
using ServerlessMentoring.App.Telemetry;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>What HR systems were promised: an answer soon, and nothing that was taken forgotten.</summary>
public sealed class WebhookMetrics
{
    private readonly Histogram<double> _answers;
    private readonly Counter<long> _deadLetters;

    /// <summary>Makes the instruments.</summary>
    public WebhookMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MentoringTelemetry.Name);
        _answers = meter.CreateHistogram<double>(
            "mentoring.webhook.duration", "s", "How long an HR system waited for its answer, by source and status.");
        _deadLetters = meter.CreateCounter<long>(
            "mentoring.dead_letters", "{event}", "HR events that cannot be applied and wait for somebody, by source.");
    }

    /// <summary>A webhook was answered.</summary>
    /// <param name="source">The HR system; <c>unknown</c> when it is not one of ours.</param>
    /// <param name="status">The status code.</param>
    /// <param name="after">How long it took.</param>
    public void Answered(string source, int status, TimeSpan after) =>
        _answers.Record(after.TotalSeconds, new("source", source), new("status", status));

    /// <summary>An event became a dead letter.</summary>
    public void DeadLetter(string source) => _deadLetters.Add(1, new KeyValuePair<string, object?>("source", source));
}
