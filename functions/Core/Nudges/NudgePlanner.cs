namespace ServerlessMentoring.Core.Nudges;

/// <summary>
/// Decides what a person is reminded of, and when: at most one digest on a local day, at the earliest <c>sendAt</c> of the programs whose asks
/// are due, before 18:00, on working days that are quiet in none of the person's programs. Reads no clock and no store.
/// </summary>
public static class NudgePlanner
{
    // Each day tried has something due, and nearly always the first can still be used.
    private const int MostDaysTried = 60;

    /// <param name="reader">Who.</param>
    /// <param name="asks">All open asks of the person in relationships that do not pause, spent ones too: their programs' quiet days count.</param>
    /// <param name="sessions">The booked sessions of which the person has not been reminded.</param>
    /// <param name="now">The time, UTC.</param>
    /// <returns>What to send now, and when to look again.</returns>
    public static NudgeOutlook Look(
        NudgeReader reader, IReadOnlyList<NudgeAsk> asks, IReadOnlyList<NudgeSession> sessions, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(asks);
        ArgumentNullException.ThrowIfNull(sessions);
        var hours = NudgeClock.Usable(reader.WorkingHours);
        var toCome = sessions.Where(session => session.StartsAt > now).ToList();
        var days = new NudgeDays(hours, asks.Select(ask => ask.Plan).Concat(toCome.Select(session => session.Plan)));
        var clock = new NudgeClock(reader, hours, days);
        var desk = new DigestDay(clock, [.. asks.Where(ask => !ask.IsSpent)], toCome);

        var today = clock.DayOf(now);
        var from = reader.LastDigestOn >= today ? reader.LastDigestOn.Value.AddDays(1) : today;
        var next = Next(desk, from, now);
        if (next is null || next.DueAt > now)
        {
            var soonest = desk.Soonest(from, now);
            return new NudgeOutlook(null, next?.DueAt < soonest ? next.DueAt : soonest ?? next?.DueAt);
        }

        return reader.TakesNudges
            ? new NudgeOutlook(next, After(reader, asks, sessions, next, now).LookAt)
            : new NudgeOutlook(null, Look(reader with { LastDigestOn = next.On }, asks, sessions, now).LookAt);
    }

    /// <summary>The first digest that may still be sent, or will be due.</summary>
    private static NudgeDigest? Next(DigestDay desk, DateOnly from, DateTimeOffset now)
    {
        var day = desk.Next(from);
        for (var tried = 0; tried < MostDaysTried && day is { } next; tried++, day = desk.Next(next.AddDays(1)))
        {
            if (desk.On(next) is { } found && found.Until > now)
            {
                return found.Digest;
            }
        }

        return null;
    }

    /// <summary>How things look once a digest is sent.</summary>
    private static NudgeOutlook After(
        NudgeReader reader, IReadOnlyList<NudgeAsk> asks, IReadOnlyList<NudgeSession> sessions, NudgeDigest digest, DateTimeOffset now) => Look(
        reader with { LastDigestOn = digest.On },
        [.. asks.Select(ask => digest.Asks.Contains(ask) ? ask with { Count = ask.Count + 1, LastOn = digest.On } : ask)],
        [.. sessions.Except(digest.Sessions)],
        now);
}

/// <summary>What is to be done for a person.</summary>
/// <param name="Digest">What to send now; null for nothing.</param>
/// <param name="LookAt">When to look again, given that this digest is sent; UTC. Null when nothing is to come by what is known now.</param>
public sealed record NudgeOutlook(NudgeDigest? Digest, DateTimeOffset? LookAt);
