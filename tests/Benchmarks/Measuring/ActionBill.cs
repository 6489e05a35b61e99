using System.Diagnostics.Metrics;
using ServerlessMentoring.LocalHost.Durable;

namespace ServerlessMentoring.Benchmarks.Measuring;

/// <summary>Counts the durable actions of one app, as the Durable Task Scheduler bills them: an activity is two, all else one.</summary>
internal sealed class ActionBill : IDisposable
{
    private readonly MeterListener _listener = new();
    private long _actions;

    public ActionBill(BenchApp app)
    {
        var meters = app.Get<IMeterFactory>();
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Name == DurableTelemetry.Actions && ReferenceEquals(instrument.Meter.Scope, meters))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((_, count, tags, _) =>
            Interlocked.Add(ref _actions, tags[0].Value is "activity" ? 2 * count : count));
        _listener.Start();
    }

    public long Actions => Interlocked.Read(ref _actions);

    public void Dispose() => _listener.Dispose();
}
