using NodaTime;

namespace ServerlessMentoring.Core.Scheduling;

/// <summary>Finds times at which all members can meet: in each one's own hours and zone, less what is booked.</summary>
public static class FreeTimes
{
    private const int NearDays = 14;
    private const int FarDays = 60;
    private const int GridMinutes = 30;

    /// <summary>How far ahead a start can be found; who is busy later does not matter.</summary>
    public static readonly TimeSpan Reach = TimeSpan.FromDays(FarDays);

    /// <summary>
    /// The next free start times: within 14 days if there are enough, else up to 60; spread over different days, then
    /// over the day; on the half hour of the first member's clock.
    /// </summary>
    /// <param name="members">Who meets; the first is the one who books.</param>
    /// <param name="from">No start is earlier, UTC.</param>
    /// <param name="durationMinutes">How long they meet.</param>
    /// <param name="count">How many times to find.</param>
    /// <param name="quietDays">The program's days without meetings, in each member's own zone.</param>
    /// <returns>At most <paramref name="count"/> start times, UTC, in order; fewer or none when there are not as many.</returns>
    public static IReadOnlyList<DateTimeOffset> Next(
        IReadOnlyList<FreeTimesMember> members,
        DateTimeOffset from,
        int durationMinutes,
        int count,
        IReadOnlyList<DayOfWeek> quietDays)
    {
        ArgumentNullException.ThrowIfNull(members);
        ArgumentNullException.ThrowIfNull(quietDays);
        if (members.Count == 0 || count <= 0 || durationMinutes <= 0)
        {
            return [];
        }

        var start = Instant.FromDateTimeOffset(from);
        var zone = OpenTimes.Zone(members[0].TimeZone);
        var starts = Starts(members, zone, start, start + Duration.FromDays(NearDays), durationMinutes, quietDays);
        var chosen = Spread(starts, zone, count);
        if (chosen.Count < count)
        {
            var later = Starts(members, zone, start + Duration.FromDays(NearDays), start + Duration.FromDays(FarDays), durationMinutes, quietDays);
            chosen = [.. chosen, .. Spread(later, zone, count - chosen.Count)];
        }

        return [.. chosen.Order().Select(each => each.ToDateTimeOffset())];
    }

    /// <summary>Whether a meeting would overlap something that a member has booked. Hours of work do not matter here.</summary>
    /// <param name="members">Who meets.</param>
    /// <param name="startsAt">The start, UTC.</param>
    /// <param name="durationMinutes">How long they meet.</param>
    /// <returns>True if it collides. Back to back does not.</returns>
    public static bool Collides(IReadOnlyList<FreeTimesMember> members, DateTimeOffset startsAt, int durationMinutes)
    {
        ArgumentNullException.ThrowIfNull(members);
        var endsAt = startsAt.AddMinutes(durationMinutes);
        return members.Any(member => member.Busy.Any(busy => busy.StartsAt < endsAt && startsAt < busy.EndsAt));
    }

    private static List<Instant> Starts(
        IReadOnlyList<FreeTimesMember> members,
        DateTimeZone zone,
        Instant from,
        Instant until,
        int durationMinutes,
        IReadOnlyList<DayOfWeek> quietDays)
    {
        var length = Duration.FromMinutes(durationMinutes);
        var free = OpenTimes.Of(members[0], from, until + length, quietDays);
        foreach (var member in members.Skip(1))
        {
            free = OpenTimes.Intersect(free, OpenTimes.Of(member, from, until + length, quietDays));
        }

        var starts = new List<Instant>();
        foreach (var (opens, closes) in free)
        {
            for (var start = OnGrid(Instant.Max(opens, from), zone); start + length <= closes && start < until; start = OnGrid(start + Duration.FromMinutes(GridMinutes), zone))
            {
                starts.Add(start);
            }
        }

        return starts;
    }

    private static Instant OnGrid(Instant instant, DateTimeZone zone)
    {
        var grid = Duration.FromMinutes(GridMinutes).BclCompatibleTicks;
        var offset = zone.GetUtcOffset(instant).Ticks;
        var local = instant.ToUnixTimeTicks() + offset;
        var up = (grid - (local % grid)) % grid;
        return instant.PlusTicks(up);
    }

    /// <summary>Takes one time of each day in turn: a day's first, its last, then the rest.</summary>
    private static List<Instant> Spread(List<Instant> starts, DateTimeZone zone, int count)
    {
        var days = starts.GroupBy(start => start.InZone(zone).Date).OrderBy(day => day.Key).Select(day => day.Order().ToList()).ToList();
        var chosen = new List<Instant>(count);
        for (var round = 0; chosen.Count < count && days.Count > 0; round++)
        {
            days.RemoveAll(day => day.Count == 0);
            foreach (var day in days.Take(count - chosen.Count))
            {
                var index = round == 1 ? day.Count - 1 : 0;
                chosen.Add(day[index]);
                day.RemoveAt(index);
            }
        }

        return chosen;
    }
}
