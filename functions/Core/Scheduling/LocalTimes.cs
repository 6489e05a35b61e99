using NodaTime;
using NodaTime.Extensions;
using NodaTime.TimeZones;

namespace ServerlessMentoring.Core.Scheduling;

/// <summary>
/// Arithmetic between instants and people's local times, by the time-zone data built into NodaTime. Results are UTC.
/// Weeks in which clocks change are ordinary weeks: "in 7 days" is the same local time 7 days later.
/// </summary>
public static class LocalTimes
{
    /// <summary>No result is later than this, so that no sum of pauses and deadlines overflows.</summary>
    private static readonly DateTimeOffset Latest = new(9500, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Days searched for a working hour: more than a week, because a zone can skip a day.</summary>
    private const int SearchDays = 16;

    /// <summary>For deadlines: an ambiguous time means the first, a skipped one the moment at which clocks jump.</summary>
    private static readonly ZoneLocalMappingResolver Lenient =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>Whether this is the name of an IANA time zone.</summary>
    public static bool IsZone(string? timeZone) => timeZone is not null && DateTimeZoneProviders.Tzdb.GetZoneOrNull(timeZone) is not null;

    /// <summary>The local time in a zone at an instant; an unknown zone counts as UTC.</summary>
    public static DateTime ToLocal(DateTimeOffset instant, string timeZone) =>
        Instant.FromDateTimeOffset(instant).InZone(Zone(timeZone)).ToDateTimeUnspecified();

    /// <summary>The instant that a person means by a local time, as in a booking.</summary>
    /// <param name="local">The local time; its kind is ignored.</param>
    /// <param name="timeZone">The person's IANA zone; an unknown one counts as UTC.</param>
    /// <returns>The instant; the first of two if the time is ambiguous; null if clocks skip it.</returns>
    public static DateTimeOffset? Resolve(DateTime local, string timeZone)
    {
        var mapping = Zone(timeZone).MapLocal(LocalDateTime.FromDateTime(local));
        return mapping.Count == 0 ? null : mapping.First().ToInstant().ToDateTimeOffset();
    }

    /// <summary>The day that it is in a zone at an instant; an unknown zone counts as UTC.</summary>
    public static DateOnly DayOf(DateTimeOffset instant, string timeZone) =>
        Instant.FromDateTimeOffset(instant).InZone(Zone(timeZone)).Date.ToDateOnly();

    /// <summary>When a day has come to a local time, for what happens by itself.</summary>
    /// <param name="day">The local day.</param>
    /// <param name="time">The local time.</param>
    /// <param name="timeZone">The person's IANA zone; an unknown one counts as UTC.</param>
    /// <returns>The instant; the first of two if the time is ambiguous; the moment at which clocks have jumped if they skip it.</returns>
    public static DateTimeOffset At(DateOnly day, TimeOnly time, string timeZone) =>
        At(Zone(timeZone), LocalDate.FromDateOnly(day), time).ToDateTimeOffset();

    /// <summary>The same local time some days later.</summary>
    /// <param name="from">Counted from here.</param>
    /// <param name="days">Calendar days, 0 or more.</param>
    /// <param name="timeZone">The person's IANA zone; an unknown one counts as UTC.</param>
    public static DateTimeOffset PlusDays(DateTimeOffset from, int days, string timeZone)
    {
        var zone = Zone(timeZone);
        var local = Instant.FromDateTimeOffset(from).InZone(zone).LocalDateTime.PlusDays(days);
        return zone.ResolveLocal(local, Lenient).ToInstant().ToDateTimeOffset();
    }

    /// <summary>The same local time some days later, then forward to the next working hour.</summary>
    /// <param name="from">Counted from here.</param>
    /// <param name="days">Calendar days, 0 or more.</param>
    /// <param name="timeZone">The person's IANA zone.</param>
    /// <param name="hours">The person's working hours.</param>
    /// <param name="quietDays">The program's days without deadlines.</param>
    public static DateTimeOffset After(
        DateTimeOffset from, int days, string timeZone, WorkingHours hours, IReadOnlyList<DayOfWeek> quietDays) =>
        Forward(PlusDays(from, days, timeZone), timeZone, hours, quietDays);

    /// <summary>The instant itself if it is a working hour, else the start of the next one.</summary>
    /// <param name="instant">The instant.</param>
    /// <param name="timeZone">The person's IANA zone.</param>
    /// <param name="hours">The person's working hours; unusable ones count as the default.</param>
    /// <param name="quietDays">The program's days without deadlines; ignored if they leave no day to work.</param>
    public static DateTimeOffset Forward(
        DateTimeOffset instant, string timeZone, WorkingHours hours, IReadOnlyList<DayOfWeek> quietDays)
    {
        var zone = Zone(timeZone);
        var usable = hours.IsUsable ? hours : WorkingHours.Default;
        var workDays = usable.Days.Except(quietDays).ToHashSet();
        if (workDays.Count == 0)
        {
            workDays = [.. usable.Days];
        }

        var wanted = Instant.FromDateTimeOffset(instant);
        var date = wanted.InZone(zone).Date;
        for (var day = 0; day < SearchDays; day++, date = date.PlusDays(1))
        {
            if (workDays.Contains(date.DayOfWeek.ToDayOfWeek()))
            {
                var start = At(zone, date, usable.From);
                var end = At(zone, date, usable.To);
                if (start < end && wanted < end)
                {
                    return Instant.Max(wanted, start).ToDateTimeOffset();
                }
            }
        }

        return instant.ToUniversalTime();
    }

    /// <summary>An instant moved by a span, within what the calendar can bear.</summary>
    public static DateTimeOffset Plus(DateTimeOffset instant, TimeSpan span) =>
        span > Latest - instant ? Latest : instant + span;

    private static Instant At(DateTimeZone zone, LocalDate date, TimeOnly time) =>
        zone.ResolveLocal(date.At(LocalTime.FromTimeOnly(time)), Lenient).ToInstant();

    private static DateTimeZone Zone(string timeZone) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(timeZone) ?? DateTimeZone.Utc;
}
