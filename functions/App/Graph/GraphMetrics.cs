using System.Diagnostics.Metrics;

namespace ServerlessMentoring.App.Graph;

/// <summary>Counts where the app had to do without Graph.</summary>
public sealed class GraphMetrics(IMeterFactory meters)
{
    /// <summary>The name of the meter.</summary>
    public const string MeterName = "ServerlessMentoring.Graph";

    /// <summary>A counter: meetings announced by mail because Graph refused them.</summary>
    public const string CalendarFallbacks = "mentoring.graph.calendar_fallbacks";

    /// <summary>A counter: people whose free and busy times could not be had.</summary>
    public const string FreeBusyUnknown = "mentoring.graph.freebusy_unknown";

    /// <summary>A counter with the tag <c>outcome</c>: <c>found</c>, <c>missing</c> or <c>failed</c>.</summary>
    public const string DirectoryLookups = "mentoring.graph.directory_lookups";

    private readonly Counter<long> _fallbacks = meters.Create(MeterName).CreateCounter<long>(
        CalendarFallbacks, "{meeting}", "Meetings announced by mail because Graph refused them.");

    private readonly Counter<long> _unknown = meters.Create(MeterName).CreateCounter<long>(
        FreeBusyUnknown, "{person}", "People whose free and busy times could not be had.");

    private readonly Counter<long> _lookups = meters.Create(MeterName).CreateCounter<long>(
        DirectoryLookups, "{person}", "People looked up in the directory.");

    /// <summary>A meeting was announced by mail.</summary>
    public void FellBack() => _fallbacks.Add(1);

    /// <summary>So many people's calendars could not be read.</summary>
    public void Unknown(int people) => _unknown.Add(people);

    /// <summary>A person was looked up.</summary>
    public void LookedUp(string outcome) => _lookups.Add(1, new KeyValuePair<string, object?>("outcome", outcome));
}
