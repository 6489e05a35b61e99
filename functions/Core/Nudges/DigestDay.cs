namespace ServerlessMentoring.Core.Nudges;

/// <summary>Finds the days on which a person has something to be reminded of, and puts a day's digest together.</summary>
internal sealed class DigestDay(NudgeClock clock, IReadOnlyList<NudgeAsk> asks, IReadOnlyList<NudgeSession> sessions)
{
    /// <summary>The first day from the given one on with something due; null when there is none.</summary>
    public DateOnly? Next(DateOnly from)
    {
        DateOnly? first = null;
        foreach (var ask in asks)
        {
            first = Earlier(first, clock.DayFor(ask, from));
        }

        foreach (var session in sessions)
        {
            var day = clock.DayFor(session, from);
            first = day <= clock.DayOf(session.StartsAt) ? Earlier(first, day) : first;
        }

        return first;
    }

    /// <summary>
    /// The first moment after now at which anything would be due if it were all there is. Between two looks things close and pauses begin,
    /// unnoted; whatever else is then due, is due no sooner.
    /// </summary>
    public DateTimeOffset? Soonest(DateOnly from, DateTimeOffset now)
    {
        DateTimeOffset? soonest = null;
        foreach (var ask in asks)
        {
            var at = clock.AloneAt(ask, from);
            soonest = Earlier(soonest, at > now ? at : clock.AloneAt(ask, clock.DayOf(at).AddDays(1)));
        }

        foreach (var session in sessions)
        {
            var at = clock.AloneAt(session, from);
            at = at > now ? at : clock.AloneAt(session, clock.DayOf(at).AddDays(1));
            soonest = at < session.StartsAt ? Earlier(soonest, at) : soonest;
        }

        return soonest;
    }

    /// <summary>A day's digest, and until when it may be sent; null when there is nothing to say.</summary>
    public (NudgeDigest Digest, DateTimeOffset Until)? On(DateOnly day)
    {
        var dueAsks = asks.Where(ask => clock.DayFor(ask, day) == day).ToList();
        var dueSessions = sessions.Where(session => clock.DayFor(session, day) == day).ToList();
        var evening = clock.EveningOf(day);
        if (dueAsks.Count == 0)
        {
            return dueSessions.Count == 0 ? null : OfSessions(day, dueSessions, evening);
        }

        var at = dueAsks.Min(ask => clock.SendAt(day, ask.Plan));
        if (dueSessions.Count > 0 && clock.WorkBegins(day) is var begins && begins > at && begins < evening)
        {
            // A session is reminded of in working hours, and the asks of the day wait for it.
            at = begins;
        }

        return (Digest(day, at, dueAsks.Where(ask => clock.RipeAt(ask) <= at), dueSessions), evening);
    }

    private (NudgeDigest Digest, DateTimeOffset Until)? OfSessions(DateOnly day, List<NudgeSession> due, DateTimeOffset evening)
    {
        var at = due.Min(session => clock.TimeOn(day, session));
        var ends = clock.WorkEnds(day);
        var digest = Digest(day, at, [], due);
        return digest.Sessions.Count == 0 ? null : (digest, at < ends && ends < evening ? ends : evening);
    }

    private static NudgeDigest Digest(DateOnly day, DateTimeOffset at, IEnumerable<NudgeAsk> asks, IEnumerable<NudgeSession> sessions) => new(
        day,
        at,
        [.. asks.OrderBy(ask => ask.OpenSince)],
        [.. sessions.Where(session => session.StartsAt > at).OrderBy(session => session.StartsAt)]);

    private static DateOnly? Earlier(DateOnly? one, DateOnly other) => one < other ? one : other;

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset other) => one < other ? one : other;
}
