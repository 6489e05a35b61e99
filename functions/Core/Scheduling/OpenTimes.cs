using NodaTime;
using NodaTime.Extensions;
using NodaTime.TimeZones;

namespace ServerlessMentoring.Core.Scheduling;

/// <summary>Stretches of time in which a member can meet, in order and without overlap.</summary>
internal static class OpenTimes
{
    private static readonly ZoneLocalMappingResolver Lenient =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    public static DateTimeZone Zone(string timeZone) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(timeZone) ?? DateTimeZone.Utc;

    public static List<(Instant Opens, Instant Closes)> Of(
        FreeTimesMember member, Instant from, Instant until, IReadOnlyList<DayOfWeek> quietDays)
    {
        var zone = Zone(member.TimeZone);
        var last = until.InZone(zone).Date;
        var open = new List<(Instant Opens, Instant Closes)>();
        for (var date = from.InZone(zone).Date; date <= last; date = date.PlusDays(1))
        {
            var weekday = date.DayOfWeek.ToDayOfWeek();
            if (!quietDays.Contains(weekday))
            {
                open.AddRange(HoursOf(member, weekday)
                    .Select(hours => (At(zone, date, hours.From), At(zone, date, hours.To)))
                    .Where(stretch => stretch.Item1 < stretch.Item2));
            }
        }

        return Without(Joined(open), member.Busy);
    }

    public static List<(Instant Opens, Instant Closes)> Intersect(
        List<(Instant Opens, Instant Closes)> left, List<(Instant Opens, Instant Closes)> right)
    {
        var both = new List<(Instant Opens, Instant Closes)>();
        for (int i = 0, j = 0; i < left.Count && j < right.Count;)
        {
            var opens = Instant.Max(left[i].Opens, right[j].Opens);
            var closes = Instant.Min(left[i].Closes, right[j].Closes);
            if (opens < closes)
            {
                both.Add((opens, closes));
            }

            _ = left[i].Closes < right[j].Closes ? i++ : j++;
        }

        return both;
    }

    private static IEnumerable<WeeklyHours> HoursOf(FreeTimesMember member, DayOfWeek day)
    {
        if (member.Offered is { Count: > 0 } offered)
        {
            return offered.Where(hours => hours.Day == day);
        }

        var usual = member.WorkingHours.IsUsable ? member.WorkingHours : WorkingHours.Default;
        return usual.Days.Contains(day) ? [new WeeklyHours(day, usual.From, usual.To)] : [];
    }

    private static List<(Instant Opens, Instant Closes)> Joined(List<(Instant Opens, Instant Closes)> stretches)
    {
        var joined = new List<(Instant Opens, Instant Closes)>();
        foreach (var stretch in stretches.OrderBy(each => each.Opens))
        {
            if (joined.Count > 0 && stretch.Opens <= joined[^1].Closes)
            {
                joined[^1] = (joined[^1].Opens, Instant.Max(joined[^1].Closes, stretch.Closes));
            }
            else
            {
                joined.Add(stretch);
            }
        }

        return joined;
    }

    private static List<(Instant Opens, Instant Closes)> Without(
        List<(Instant Opens, Instant Closes)> open, IReadOnlyList<BusyTime> busy)
    {
        foreach (var each in busy)
        {
            var taken = Instant.FromDateTimeOffset(each.StartsAt);
            var free = Instant.FromDateTimeOffset(each.EndsAt);
            open = [.. open.SelectMany(stretch => Cut(stretch, taken, free))];
        }

        return open;
    }

    private static IEnumerable<(Instant Opens, Instant Closes)> Cut((Instant Opens, Instant Closes) stretch, Instant taken, Instant free)
    {
        if (free <= stretch.Opens || stretch.Closes <= taken || free <= taken)
        {
            return [stretch];
        }

        (Instant Opens, Instant Closes)[] rest = [(stretch.Opens, taken), (free, stretch.Closes)];
        return rest.Where(each => each.Opens < each.Closes);
    }

    private static Instant At(DateTimeZone zone, LocalDate date, TimeOnly time) =>
        zone.ResolveLocal(date.At(LocalTime.FromTimeOnly(time)), Lenient).ToInstant();
}
