using System.Diagnostics.Metrics;
using ServerlessMentoring.App.Telemetry;

namespace ServerlessMentoring.App.Subscriptions;

/// <summary>What became of events that other systems wanted to hear of.</summary>
public sealed class DeliveryMetrics
{
    private readonly Counter<long> _attempts;

    /// <summary>Makes the instruments.</summary>
    public DeliveryMetrics(IMeterFactory meters) => _attempts = meters.Create(MentoringTelemetry.Name).CreateCounter<long>(
        "mentoring.deliveries", "{attempt}", "Events sent to receivers, by outcome: delivered, failed (sent again later), dead (given up).");

    /// <summary>One was taken.</summary>
    public void Delivered() => Count("delivered");

    /// <summary>One was not taken and is sent again.</summary>
    public void Failed() => Count("failed");

    /// <summary>One is given up.</summary>
    public void Dead() => Count("dead");

    private void Count(string outcome) => _attempts.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}
