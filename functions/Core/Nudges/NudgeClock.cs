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

    public static WorkingHours Usable(WorkingHours hours) => hours.IsUsable ? hours : WorkingHours.Default;

    public DateOnly DayOf(DateTimeOffset instant) => LocalTimes.DayOf(instant, reader.TimeZone);

    public DateTimeOffset SendAt(DateOnly day, NudgePlan plan) =>
        LocalTimes.At(day, plan.SendAt < LatestSendAt ? plan.SendAt : LatestSendAt, reader.TimeZone);

    public DateTimeOffset EveningOf(DateOnly day) => LocalTimes.At(day, Evening, reader.TimeZone);

    public DateTimeOffset WorkBegins(DateOnly day) => LocalTimes.At(day, hours.From, reader.TimeZone);

    public DateTimeOffset WorkEnds(DateOnly day) => LocalTimes.At(day, hours.To, reader.TimeZone);

    /// <summary>From when on an ask has been open long enough.</summary>
    public DateTimeOffset RipeAt(NudgeAsk ask) => LocalTimes.PlusDays(ask.OpenSince, ask.Plan.AfterDays, reader.TimeZone);

    /// <summary>The first day, from the given one on, whose digest may name the ask.</summary>
    public DateOnly DayFor(NudgeAsk ask, DateOnly from)
    {
        var ripe = RipeAt(ask);
        var day = DayOf(ripe);
        if (ripe > SendAt(day, ask.Plan))
        {
            day = day.AddDays(1);
        }

        var again = ask.LastOn?.AddDays(ask.Plan.EveryDays) ?? day;
        return days.From(Later(Later(day, again), from), ask.Plan);
    }

    /// <summary>The first day, from the given one on, whose digest may name the session; one after it has begun means never.</summary>
    public DateOnly DayFor(NudgeSession session, DateOnly from) => days.From(Later(DayOf(TimeFor(session)), from), session.Plan);

    /// <summary>72 hours before, then forward to a working hour.</summary>
    public DateTimeOffset TimeFor(NudgeSession session) =>
        LocalTimes.Forward(session.StartsAt - SessionReminder.Ahead, reader.TimeZone, hours, days.QuietDays(session.Plan));

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
