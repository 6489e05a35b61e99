using ServerlessMentoring.App.Calendar.FreeBusy;
using ServerlessMentoring.App.People;
using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.App.Booking;

/// <summary>
/// Finds times at which all members of a relationship are free: in the hours that they offer or work, less what is booked, and less what
/// their own calendars say as far as those can be read.
/// </summary>
public sealed class MeetingTimes(AgendaStore agendas, PersonStore people, IFreeBusy calendars, TimeProvider clock)
{
    // Nobody is sent to a meeting that begins before the invitation is read.
    private static readonly TimeSpan Notice = TimeSpan.FromHours(2);

    // Some of the times that are free are not allowed: too late for a kickoff, say.
    private const int Spare = 2;

    /// <summary>The next free start times, in order; fewer or none when there are not as many within 60 days.</summary>
    /// <param name="state">Who meets.</param>
    /// <param name="bookerId">The member who books; the times fall on the half hours of this person's clock.</param>
    /// <param name="booking">What is to be booked; its start is left aside.</param>
    /// <param name="purpose">What the time is for, as in <see cref="AgendaEntry.For"/>: the time booked for it so far counts as free.</param>
    /// <param name="from">No start is earlier; null for as soon as may be.</param>
    /// <param name="count">How many.</param>
    /// <param name="cancellation">Gives up the wait.</param>
    public async Task<IReadOnlyList<DateTimeOffset>> NextAsync(
        RelationshipState state,
        string bookerId,
        Book booking,
        string purpose,
        DateTimeOffset? from,
        int count,
        CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        var soonest = now + Notice;
        var members = state.ActiveMembers.OrderBy(member => member.Id == bookerId ? 0 : 1).ToList();
        var known = await people.GetAsync(members.Select(member => member.Id), cancellation);
        var start = from > soonest ? from.Value : soonest;
        var end = start + FreeTimes.Reach + TimeSpan.FromMinutes(booking.DurationMinutes);
        var busy = await calendars.BusyAsync([.. known.Values.Select(person => person.Email).OfType<string>()], start, end, cancellation);
        var free = new List<FreeTimesMember>();
        foreach (var member in members)
        {
            var person = known.GetValueOrDefault(member.Id);
            var agenda = await agendas.GetAsync(member.Id, cancellation);
            var others = person?.Email is { } address ? busy.GetValueOrDefault(address, []) : [];
            free.Add(Of(member, person, [.. BusyTimes(agenda, state.Id, purpose, now), .. WithoutThis(others, agenda, state.Id, purpose)]));
        }

        return
        [
            .. FreeTimes.Next(free, start, booking.DurationMinutes, count * Spare, state.Terms.QuietDays)
                .Where(start => SignalRules.Check(state, booking with { StartsAt = start }, now).IsOk)
                .Take(count),
        ];
    }

    // What the person says now, else what the relationship was told when it began.
    private static FreeTimesMember Of(Member member, Person? person, IReadOnlyList<BusyTime> busy) => new(
        person?.TimeZone ?? member.TimeZone,
        person?.WorkingHours ?? member.WorkingHours,
        person?.Own.Offered,
        busy);

    private static List<BusyTime> BusyTimes(Agenda agenda, string relationshipId, string purpose, DateTimeOffset now) =>
    [
        .. agenda.Entries
            .Where(entry => entry.IsLive(now) && !(entry.RelationshipId == relationshipId && entry.For == purpose))
            .Select(entry => new BusyTime(entry.StartsAt, entry.EndsAt)),
    ];

    // A session that is being moved stands in the calendars too, and its time is free for it.
    private static IEnumerable<BusyTime> WithoutThis(IReadOnlyList<BusyTime> busy, Agenda agenda, string relationshipId, string purpose) =>
        busy.Where(time => !agenda.Entries.Any(entry =>
            entry.RelationshipId == relationshipId && entry.For == purpose && entry.StartsAt == time.StartsAt && entry.EndsAt == time.EndsAt));
}
