using System.Collections.Concurrent;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Matching.Traits;

/// <summary>What people's clocks show on the day of a round.</summary>
/// <param name="today">The day: summer time counts as it is then.</param>
internal sealed class Clock(DateOnly today)
{
    private readonly DateTimeOffset _noon = new(today, new TimeOnly(12, 0), TimeSpan.Zero);
    private readonly ConcurrentDictionary<string, int> _offsets = new(StringComparer.Ordinal);

    /// <summary>Minutes by which a person's clock is ahead of UTC.</summary>
    public int OffsetOf(Candidate person) => _offsets.GetOrAdd(
        person.TimeZone, zone => (int)(LocalTimes.ToLocal(_noon, zone) - _noon.UtcDateTime).TotalMinutes);

    /// <summary>A person's week of work.</summary>
    public WorkWeek WeekOf(Candidate person)
    {
        var hours = person.WorkingHours.IsUsable ? person.WorkingHours : WorkingHours.Default;
        return new WorkWeek(
            OffsetOf(person), hours.Days.Aggregate(0, (bits, day) => bits | (1 << (int)day)), MinutesOf(hours.From), MinutesOf(hours.To));
    }

    private static int MinutesOf(TimeOnly time) => (time.Hour * 60) + time.Minute;
}
