using System.Globalization;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Pages.Wording;

/// <summary>Times as people read them.</summary>
internal static class When
{
    /// <summary>Day and time in a zone: <c>Tue 24 Nov 2026, 10:00</c>.</summary>
    public static string Long(DateTimeOffset at, string zone) => Local(at, zone, "ddd d MMM yyyy, HH:mm");

    /// <summary>Day in a zone: <c>Tue 24 Nov 2026</c>.</summary>
    public static string Day(DateTimeOffset at, string zone) => Local(at, zone, "ddd d MMM yyyy");

    /// <summary>A local day: <c>Tue 24 Nov 2026</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The month of a day: <c>November 2026</c>.</summary>
    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>What a form field holds for this moment: <c>2026-11-24T10:00</c>.</summary>
    public static string Field(DateTimeOffset at, string zone) => Local(at, zone, "yyyy-MM-dd'T'HH:mm");

    /// <summary>Day with time, and whose time it is: <c>Tue 24 Nov 2026, 10:00 (Berlin time)</c>.</summary>
    public static string Full(DateTimeOffset at, string zone) => $"{Long(at, zone)} ({Zone(zone)})";

    /// <summary>A zone by its city: <c>Berlin time</c>.</summary>
    public static string Zone(string zone) =>
        zone.StartsWith("Etc/", StringComparison.Ordinal) || !zone.Contains('/', StringComparison.Ordinal)
            ? $"{zone[(zone.LastIndexOf('/') + 1)..]} time"
            : $"{zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ')} time";

    /// <summary>How an instant is written for machines: <c>2026-11-24T09:00:00Z</c>.</summary>
    public static string Machine(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Local(DateTimeOffset at, string zone, string format) =>
        LocalTimes.ToLocal(at, zone).ToString(format, CultureInfo.InvariantCulture);
}
