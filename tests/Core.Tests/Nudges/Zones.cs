using NodaTime;

namespace ServerlessMentoring.Core.Tests.Nudges;

/// <summary>Time zones to try things in.</summary>
internal static class Zones
{
    /// <summary>Every zone that there is.</summary>
    public static IReadOnlyList<string> All { get; } = [.. DateTimeZoneProviders.Tzdb.Ids.Order(StringComparer.Ordinal)];

    /// <summary>The local time, by other means than the planner's.</summary>
    public static DateTime Local(DateTimeOffset instant, string zone) =>
        instant.UtcDateTime + DateTimeZoneProviders.Tzdb[zone].GetUtcOffset(Instant.FromDateTimeOffset(instant)).ToTimeSpan();
}
