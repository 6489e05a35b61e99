using System.Diagnostics.Metrics;
using ServerlessMentoring.App.Telemetry;

namespace ServerlessMentoring.App.Graph;

/// <summary>Counts where the app had to do without Graph.</summary>
public sealed class GraphMetrics
{
    private readonly Counter<long> _fallbacks;
    private readonly Counter<long> _unknown;
    private readonly Counter<long> _lookups;

    public GraphMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(MentoringTelemetry.Name);
        _fallbacks = meter.CreateCounter<long>(
            "mentoring.graph.calendar_fallbacks", "{meeting}", "Meetings announced by mail because Graph refused them.");
        _unknown = meter.CreateCounter<long>(
            "mentoring.graph.freebusy_unknown", "{person}", "People whose free and busy times could not be had.");
        _lookups = meter.CreateCounter<long>(
            "mentoring.graph.directory_lookups", "{person}", "People looked up in the directory, by outcome: found, missing or failed.");
    }

    /// <summary>A meeting was announced by mail.</summary>
    public void FellBack() => _fallbacks.Add(1);

    /// <summary>So many people's calendars could not be read.</summary>
    public void Unknown(int people) => _unknown.Add(people);

    /// <summary>A person was looked up.</summary>
    public void LookedUp(string outcome) => _lookups.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}
