using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Phases;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>Times for the kickoff and for sessions: booking, moving, calling off.</summary>
internal static class Booking
{
    private const int MaxDaysAhead = 366;

    /// <summary>Who is asked to book: the mentee, and in a group everyone; any member may.</summary>
    public static IReadOnlyList<Member> Askable(RelationshipState state) =>
        [.. state.ActiveMembers.Where(m => state.IsGroup || m.Role == MemberRole.Mentee)];

    public static SignalCheck Check(RelationshipState state, Book signal, DateTimeOffset now)
    {
        if (state.Phase is not (Phase.Kickoff or Phase.Sessions))
        {
            return Verdicts.WrongPhase(state);
        }

        var isKickoff = state.Phase == Phase.Kickoff;
        var ask = AskRules.Check(state, signal.AskId, signal.PersonId, isKickoff ? AskKind.BookKickoff : AskKind.BookSession);
        if (!ask.IsOk)
        {
            return ask;
        }

        if (signal.DurationMinutes is < 5 or > 480)
        {
            return Verdicts.Bad(state, "durationMinutes", Refusals.Of(nameof(RefusalTexts.DurationRange)));
        }

        var targetId = TargetId(state, signal);
        var target = state.Session(targetId);
        var isNew = targetId is null || (isKickoff && targetId == Session.KickoffId && target is null);
        if (target is null && !isNew)
        {
            return Verdicts.No(state, SignalVerdict.UnknownSession, Refusals.Of(nameof(RefusalTexts.UnknownSession)));
        }

        if (target is not null && target.Status != SessionStatus.Booked && !(isKickoff && target.Status != SessionStatus.Held))
        {
            return Verdicts.NotAllowed(state, isKickoff ? Refusals.Of(nameof(RefusalTexts.KickoffHeld)) : Refusals.Of(nameof(RefusalTexts.BookNewOne)));
        }

        if (isNew && state.Sessions.Count(s => s.Status == SessionStatus.Booked) >= MaxBooked(state))
        {
            return Verdicts.NotAllowed(state, Refusals.Of(nameof(RefusalTexts.EnoughBooked)));
        }

        var at = StatedTime.Of(state, signal, now);
        return CheckTime(state, targetId, signal.StartsAt, signal.DurationMinutes, at);
    }

    /// <summary>Whether a session can be at that time: to come, within a year, and clear of the others.</summary>
    public static SignalCheck CheckTime(RelationshipState state, string? sessionId, DateTimeOffset startsAt, int minutes, DateTimeOffset at)
    {
        if (startsAt <= at)
        {
            return Verdicts.Bad(state, "startsAt", Refusals.Of(nameof(RefusalTexts.TimePassed)));
        }

        if (startsAt - at > TimeSpan.FromDays(MaxDaysAhead))
        {
            return Verdicts.Bad(state, "startsAt", Refusals.Of(nameof(RefusalTexts.TooFarAhead)));
        }

        if (state.Phase == Phase.Kickoff && KickoffPhase.LatestStart(state) is { } latest && startsAt > latest)
        {
            return Verdicts.Bad(state, "startsAt", Refusals.Of(nameof(RefusalTexts.KickoffBy), latest));
        }

        var clash = state.Sessions.Any(s =>
            s.Id != sessionId && s.Status == SessionStatus.Booked && s.StartsAt < startsAt.AddMinutes(minutes) && startsAt < s.EndsAt);
        return clash ? Verdicts.NotAllowed(state, Refusals.Of(nameof(RefusalTexts.Overlaps)), "startsAt") : Verdicts.Ok(state);
    }

    public static void Apply(Turn turn, Book signal)
    {
        var targetId = TargetId(turn.State, signal);
        if (turn.State.Session(targetId) is { } target)
        {
            Move(turn, target, signal.StartsAt, signal.DurationMinutes, signal.PersonId);
            return;
        }

        var isKickoff = turn.State.Phase == Phase.Kickoff;
        var session = new Session
        {
            Id = isKickoff ? Session.KickoffId : $"s{turn.State.NextSession}",
            StartsAt = signal.StartsAt.ToUniversalTime(),
            DurationMinutes = signal.DurationMinutes,
            Status = SessionStatus.Booked,
        };
        turn.State = turn.State with
        {
            Sessions = [.. turn.State.Sessions, session],
            NextSession = turn.State.NextSession + (isKickoff ? 0 : 1),
        };
        Announce(turn, session, signal.PersonId);
    }

    /// <summary>Gives a session a new time; what was known about the old one no longer holds.</summary>
    public static void Move(Turn turn, Session session, DateTimeOffset startsAt, int minutes, string? personId)
    {
        var moved = session with
        {
            StartsAt = startsAt.ToUniversalTime(),
            DurationMinutes = minutes,
            Status = SessionStatus.Booked,
            Sequence = session.Sequence + 1,
            UnknownAt = null,
            LoggedAt = null,
            LoggedBy = null,
            Quality = null,
        };
        turn.Change(moved);
        Announce(turn, moved, personId);
    }

    /// <summary>At the end of a phase nothing stays booked: what is to come is called off, what has passed is unknown.</summary>
    public static void CallOffAll(Turn turn)
    {
        foreach (var session in turn.State.Sessions.Where(s => s.Status == SessionStatus.Booked).ToList())
        {
            var isToCome = session.StartsAt > turn.Now;
            var settled = isToCome ? TakeFromCalendars(turn, session, [.. turn.State.ActiveMembers.Select(m => m.Id)]) : session;
            turn.Change(settled with
            {
                Status = isToCome ? SessionStatus.Cancelled : SessionStatus.Unknown,
                LoggedAt = turn.Now,
                UnknownAt = null,
            });
        }
    }

    /// <summary>Withdraws a session from people's calendars.</summary>
    /// <returns>The session with the sequence that this took.</returns>
    public static Session TakeFromCalendars(Turn turn, Session session, IReadOnlyList<string> personIds)
    {
        var next = session with { Sequence = session.Sequence + 1 };
        turn.Add(new CalendarCancel
        {
            SessionId = next.Id,
            Sequence = next.Sequence,
            StartsAt = next.StartsAt,
            DurationMinutes = next.DurationMinutes,
            PersonIds = personIds,
        });
        return next;
    }

    private static void Announce(Turn turn, Session session, string? personId)
    {
        AskBook.Withdraw(turn, a => a.Kind == AskKind.LogSession && a.SessionId == session.Id);
        AskBook.Answer(
            turn,
            personId,
            a => a.Kind is AskKind.BookKickoff or AskKind.BookSession && (a.SessionId is null || a.SessionId == session.Id),
            session.Id);
        turn.State = turn.State with { NextBookingAt = null };
        turn.Add(new CalendarInvite
        {
            SessionId = session.Id,
            Sequence = session.Sequence,
            StartsAt = session.StartsAt,
            DurationMinutes = session.DurationMinutes,
            PersonIds = [.. turn.State.ActiveMembers.Select(m => m.Id)],
        });
    }

    /// <summary>The session that is meant: by the ask, open or answered before, or by name; the kickoff in its phase.</summary>
    private static string? TargetId(RelationshipState state, Book signal) =>
        state.Asks.FirstOrDefault(a => a.Id == signal.AskId)?.SessionId
        ?? state.ClosedAsks.FirstOrDefault(a => a.Id == signal.AskId)?.SessionId
        ?? signal.SessionId
        ?? (state.Phase == Phase.Kickoff ? Session.KickoffId : null);

    /// <summary>Few enough that a group's asks to log them fit the state.</summary>
    private static int MaxBooked(RelationshipState state) => state.IsGroup ? 2 : 4;
}
