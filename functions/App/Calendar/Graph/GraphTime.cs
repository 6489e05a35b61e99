using System.Globalization;
using Microsoft.Graph.Models;

namespace ServerlessMentoring.App.Calendar.Graph;

/// <summary>Times as Graph writes them: a local time, and the zone's name as Windows knows it, which every mailbox server does.</summary>
internal static class GraphTime
{
    private const string UtcName = "UTC";

    /// <summary>An instant in UTC.</summary>
    public static DateTimeTimeZone Utc(DateTimeOffset at) => new() { DateTime = Local(at.UtcDateTime), TimeZone = UtcName };

    /// <summary>An instant in a zone. In UTC when Windows has no such zone, or the local time comes twice that day.</summary>
    /// <param name="at">When.</param>
    /// <param name="zone">An IANA name.</param>
    public static DateTimeTimeZone In(DateTimeOffset at, string zone)
    {
        if (!TimeZoneInfo.TryConvertIanaIdToWindowsId(zone, out var name) || !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var info))
        {
            return Utc(at);
        }

        var local = TimeZoneInfo.ConvertTime(at, info).DateTime;
        return info.IsAmbiguousTime(local) ? Utc(at) : new DateTimeTimeZone { DateTime = Local(local), TimeZone = name };
    }

    private static string Local(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
}
