using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Nudges;

/// <summary>When things are due for one person: days and hours in the person's own zone.</summary>
internal sealed class NudgeClock(NudgeReader reader, WorkingHours hours, NudgeDays days)
{
    // From here on, until the next day's time has come, nobody is written to.
    private static readonly TimeOnly Evening = new(18, 0);

    // Documents are checked for this; it keeps an odd one from never sending.
    private static readonly TimeOnly LatestSendAt = new(17, 0);

    /// <summary>The hours that count here. Whoever works in the evening only is written to in ordinary hours of the same days.</summary>
    public static WorkingHours Usable(WorkingHours hours) =>
        !hours.IsUsable ? WorkingHours.Default
        : hours.From < Evening ? hours
        : new WorkingHours { Days = hours.Days };

    public DateOnly DayOf(DateTimeOffset instant) => LocalTimes.DayOf(instant, reader.TimeZone);

    public DateTimeOffset SendAt(DateOnly day, NudgePlan plan) =>
        LocalTimes.At(day, plan.SendAt < LatestSendAt ? plan.SendAt : LatestSendAt, reader.TimeZone);

    public DateTimeOffset EveningOf(DateOnly day) => LocalTimes.At(day, Evening, reader.TimeZone);

    public DateTimeOffset WorkBegins(DateOnly day) => LocalTimes.At(day, hours.From, reader.TimeZone);

    public DateTimeOffset WorkEnds(DateOnly day) => LocalTimes.At(day, hours.To, reader.TimeZone);

    /// <summary>From when on an ask has been open long enough.</summary>
    public DateTimeOffset RipeAt(NudgeAsk ask) => LocalTimes.PlusDays(ask.OpenSince, ask.Plan.AfterDays, reader.TimeZone);

    /// <summary>The first day, from the given one on, whose digest may name the ask.</summary>
    public DateOnly DayFor(NudgeAsk ask, DateOnly from) => days.From(RipeFrom(ask, from), ask.Plan);

    /// <summary>The first day, from the given one on, whose digest may name the session; one after it has begun means never.</summary>
    public DateOnly DayFor(NudgeSession session, DateOnly from) => days.From(Later(DayOf(TimeFor(session)), from), session.Plan);

    /// <summary>When the ask would be due if it were all there is, on the given day or later.</summary>
    public DateTimeOffset AloneAt(NudgeAsk ask, DateOnly from) => SendAt(days.OwnFrom(RipeFrom(ask, from), ask.Plan), ask.Plan);

    /// <summary>When the session would be due if it were all there is, on the given day or later.</summary>
    public DateTimeOffset AloneAt(NudgeSession session, DateOnly from)
    {
        var time = OwnTimeFor(session);
        return TimeOn(days.OwnFrom(Later(DayOf(time), from), session.Plan), session, time);
    }

    /// <summary>When a digest of sessions alone is due on a day because of this one.</summary>
    public DateTimeOffset TimeOn(DateOnly day, NudgeSession session) => TimeOn(day, session, TimeFor(session));

    private DateTimeOffset TimeOn(DateOnly day, NudgeSession session, DateTimeOffset time) =>
        Later(SendAt(day, session.Plan), Later(time, WorkBegins(day)));

    private DateOnly RipeFrom(NudgeAsk ask, DateOnly from)
    {
        var ripe = RipeAt(ask);
        var day = DayOf(ripe);
        if (ripe > SendAt(day, ask.Plan))
        {
            day = day.AddDays(1);
        }

        return Later(Later(day, ask.LastOn?.AddDays(ask.Plan.EveryDays) ?? day), from);
    }

    /// <summary>72 hours before, then forward to a working hour.</summary>
    private DateTimeOffset TimeFor(NudgeSession session) =>
        LocalTimes.Forward(session.StartsAt - SessionReminder.Ahead, reader.TimeZone, hours, days.QuietDays(session.Plan));

    private DateTimeOffset OwnTimeFor(NudgeSession session) =>
        LocalTimes.Forward(session.StartsAt - SessionReminder.Ahead, reader.TimeZone, hours, session.Plan.QuietDays);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}

/// <summary>Which booked sessions are reminded of, and when.</summary>
public static class SessionReminder
{
    /// <summary>How long before its start.</summary>
    public static readonly TimeSpan Ahead = TimeSpan.FromHours(72);

    /// <summary>A session booked on shorter notice is still in everybody's mind.</summary>
    public static readonly TimeSpan LongestNotice = TimeSpan.FromHours(96);

    /// <summary>Whether a session that was booked then is reminded of.</summary>
    public static bool IsDue(DateTimeOffset bookedAt, DateTimeOffset startsAt) => startsAt - bookedAt > LongestNotice;
}
