using System.Diagnostics.Metrics;
using ServerlessMentoring.App.Telemetry;

namespace ServerlessMentoring.App.Storage;

/// <summary>What the stores cost and how often they are busy. Tags have collections and kinds of operation, never ids.</summary>
public sealed class StoreMetrics
{
    /// <summary>The unit of what calls cost.</summary>
    internal const string ChargeUnit = "{RU}";

    private readonly Histogram<double> _charge;
    private readonly Counter<long> _busy;

    /// <summary>The instruments, on the app's meter.</summary>
    public StoreMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MentoringTelemetry.Name);
        _charge = meter.CreateHistogram<double>("mentoring.store.request_charge", ChargeUnit, "Request units of one call to Cosmos DB.");
        _busy = meter.CreateCounter<long>("mentoring.store.busy", "{call}", "Calls that a store did not take, after all retries.");
    }

    /// <summary>A call was paid for.</summary>
    /// <param name="collection">Where.</param>
    /// <param name="operation">What: <c>get</c>, <c>create</c>, <c>replace</c>, <c>upsert</c>, <c>delete</c>, <c>query</c>.</param>
    /// <param name="charge">Request units.</param>
    public void Charged(string collection, string operation, double charge) => _charge.Record(charge, Tag("collection", collection), Tag("operation", operation));

    /// <summary>A call was given up.</summary>
    public void GivenUp(string collection, string operation) => _busy.Add(1, Tag("collection", collection), Tag("operation", operation));

    private static KeyValuePair<string, object?> Tag(string name, string value) => new(name, value);
}
