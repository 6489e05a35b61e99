using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace ServerlessMentoring.App.Tests.Telemetry;

/// <summary>What one app's instruments measure while this listens. Other apps of other tests are not heard.</summary>
internal sealed class Figures : IDisposable
{
    private readonly MeterListener _listener = new();
    private readonly ConcurrentQueue<Figure> _all = new();

    public Figures(TestApp app)
    {
        var meters = app.Get<IMeterFactory>();
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (ReferenceEquals(instrument.Meter.Scope, meters))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<int>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        _listener.Start();
    }

    public IReadOnlyCollection<Figure> All => _all;

    /// <summary>The sum of a counter over measurements that carry all the tags, written <c>name=value</c>.</summary>
    public double Sum(string instrument, params string[] tags) => Of(instrument, tags).Sum(figure => figure.Value);

    /// <summary>What a gauge said last; null when it has said nothing.</summary>
    public double? Last(string instrument, params string[] tags) => Of(instrument, tags).LastOrDefault()?.Value;

    public int Count(string instrument, params string[] tags) => Of(instrument, tags).Count();

    public void Dispose() => _listener.Dispose();

    private IEnumerable<Figure> Of(string instrument, string[] tags) =>
        _all.Where(figure => figure.Instrument == instrument && tags.All(figure.Tags.Contains));

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        _all.Enqueue(new Figure(instrument.Name, value, [.. tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}")]));

    internal sealed record Figure(string Instrument, double Value, IReadOnlyList<string> Tags);
}
