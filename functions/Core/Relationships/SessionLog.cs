using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Json;
using ServerlessMentoring.Core.Relationships.Phases;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>What became of sessions. One side's word is enough; the other may dispute it for 7 days.</summary>
internal static class SessionLog
{
    private const int SessionsKept = 8;
    private const int MaxNoted = 1000;

    public static SignalCheck Check(RelationshipState state, LogSession signal, DateTimeOffset now)
    {
        if (state.Phase is not (Phase.Kickoff or Phase.Sessions))
        {
            return Verdicts.WrongPhase(state);
        }

        if (state.Session(signal.SessionId) is not { } session)
        {
            return Verdicts.No(state, SignalVerdict.UnknownSession, Refusals.Of(nameof(RefusalTexts.NoSuchSession)));
        }

        var ask = AskRules.Check(state, signal.AskId, signal.PersonId, AskKind.LogSession);
        if (!ask.IsOk)
        {
            return ask;
        }

        if (session.Status != SessionStatus.Booked && !MayChange(state, session, signal.PersonId, now))
        {
            return Verdicts.NotAllowed(state, Refusals.Of(nameof(RefusalTexts.SessionSettled)));
        }

        if (signal is { Quality: < 1 or > 5 })
        {
            return Verdicts.Bad(state, "quality", Refusals.Of(nameof(RefusalTexts.QualityRange)));
        }

        if (signal.AgendaDone is < 0 or > MaxNoted || signal.ActionItems is < 0 or > MaxNoted || signal.Learnings is < 0 or > MaxNoted)
        {
            return Verdicts.Bad(state, "agendaDone", Refusals.Of(nameof(RefusalTexts.CountRange), MaxNoted));
        }

        return signal.SessionOutcome switch
        {
            SessionOutcome.Moved when signal.MovedTo is { } to =>
                Booking.CheckTime(state, session.Id, to, session.DurationMinutes, StatedTime.Of(state, signal, now)),
            SessionOutcome.Moved or SessionOutcome.Cancelled => Verdicts.Ok(state),
            _ when now < session.StartsAt => Verdicts.NotAllowed(state, Refusals.Of(nameof(RefusalTexts.NotBegun)), "outcome"),
            _ => Verdicts.Ok(state),
        };
    }

    public static void Apply(Turn turn, LogSession signal)
    {
        var session = turn.State.Session(signal.SessionId)!;
        if (session.Status == SessionStatus.Booked)
        {
            var noted = turn.State.Notebook;
            turn.State = turn.State with
            {
                Notebook = new()
                {
                    AgendaDone = noted.AgendaDone + signal.AgendaDone,
                    ActionItems = noted.ActionItems + signal.ActionItems,
                    Learnings = noted.Learnings + signal.Learnings,
                },
            };
        }

        if (signal is { SessionOutcome: SessionOutcome.Moved, MovedTo: { } to })
        {
            Booking.Move(turn, session, to, session.DurationMinutes, signal.PersonId);
            return;
        }

        var status = signal.SessionOutcome switch
        {
            SessionOutcome.Held => SessionStatus.Held,
            SessionOutcome.MissedByMentor => SessionStatus.MissedByMentor,
            SessionOutcome.MissedByMentee => SessionStatus.MissedByMentee,
            SessionOutcome.Cancelled => SessionStatus.Cancelled,
            _ => SessionStatus.Moved,
        };
        Settle(turn, session, status, signal.PersonId, status == SessionStatus.Held ? signal.Quality : null);
    }

    public static SignalCheck Check(RelationshipState state, Dispute signal, DateTimeOffset now)
    {
        if (state.Phase == Phase.Proposed)
        {
            return Verdicts.WrongPhase(state);
        }

        if (state.Session(signal.SessionId) is not { } session)
        {
            return Verdicts.No(state, SignalVerdict.UnknownSession, Refusals.Of(nameof(RefusalTexts.NoSuchSession)));
        }

        if (session.Status != SessionStatus.Held)
        {
            return Verdicts.NotAllowed(state, Refusals.Of(nameof(RefusalTexts.OnlyHeldDisputed)));
        }

        var at = StatedTime.Of(state, signal, now);
        return IsFresh(session, at) ? Verdicts.Ok(state) : Verdicts.NotAllowed(state, Refusals.Of(nameof(RefusalTexts.DisputeTooLate)));
    }

    public static void Apply(Turn turn, Dispute signal)
    {
        turn.Change(turn.State.Session(signal.SessionId)! with { Status = SessionStatus.Disputed });
        RecallLastHeld(turn, signal.SessionId);
        turn.Tell(Notice.SessionDisputed, signal.PersonId, signal.SessionId);
    }

    /// <summary>A session's time is over: either side is asked how it went.</summary>
    public static void OnEnded(Turn turn, Session session)
    {
        var unknownAt = Deadlines.ForwardForAll(turn.State, LocalTimes.Plus(turn.Now, TimeSpan.FromDays(Deadlines.UnknownAfterDays)));
        turn.Change(session with { UnknownAt = unknownAt });

        // A large group is asked about one session at a time; older ones can still be logged without an ask.
        AskBook.Withdraw(turn, a => a.SessionId == session.Id || (turn.State.IsGroup && a.Kind == AskKind.LogSession));
        foreach (var member in turn.State.ActiveMembers.ToList())
        {
            AskBook.Open(turn, AskKind.LogSession, member, MailKind.SessionToLog, session.Id);
        }

        if (turn.State.Phase == Phase.Sessions)
        {
            SessionsPhase.PlanNext(turn, session);
        }
    }

    /// <summary>Nobody logged it in time.</summary>
    public static void OnUnknown(Turn turn, Session session) => Settle(turn, session, SessionStatus.Unknown, null, null);

    private static void Settle(Turn turn, Session session, SessionStatus status, string? personId, int? quality)
    {
        var isFirst = session.Status == SessionStatus.Booked;
        if (isFirst && session.StartsAt > turn.Now)
        {
            session = Booking.TakeFromCalendars(turn, session, [.. turn.State.ActiveMembers.Select(m => m.Id)]);
        }

        var wasAsked = session.UnknownAt is not null;
        var settled = session with { Status = status, LoggedAt = turn.Now, LoggedBy = personId, Quality = quality, UnknownAt = null };
        turn.Change(settled);
        RecallLastHeld(turn, session.Id);
        if (personId is null)
        {
            AskBook.Withdraw(turn, a => a.SessionId == session.Id);
        }
        else
        {
            AskBook.Answer(turn, personId, a => a.SessionId == session.Id);
        }

        if (session.IsKickoff)
        {
            SettleKickoff(turn, status, isFirst);
        }
        else if (status == SessionStatus.Held && isFirst && !wasAsked && !turn.State.Paused)
        {
            SessionsPhase.PlanNext(turn, settled);
        }
        else if (status is not (SessionStatus.Held or SessionStatus.Unknown))
        {
            turn.State = turn.State with { NextBookingAt = null };
        }

        Fold(turn);
    }

    private static void SettleKickoff(Turn turn, SessionStatus status, bool isFirst)
    {
        if (status == SessionStatus.Held)
        {
            AskBook.Withdraw(turn, a => a.Kind == AskKind.BookKickoff);
        }
        else if (isFirst && status is SessionStatus.MissedByMentor or SessionStatus.MissedByMentee or SessionStatus.Unknown)
        {
            turn.State = turn.State with { KickoffMisses = turn.State.KickoffMisses + 1 };
        }

        // The final deadline may have waited for this; it acts from here on, not in the past.
        turn.NothingBeforeNow();
    }

    /// <summary>Whoever logged a session may correct that for as long as others may dispute it.</summary>
    private static bool MayChange(RelationshipState state, Session session, string? personId, DateTimeOffset now) =>
        session.LoggedBy == personId && personId is not null
        && session.Status is SessionStatus.Held or SessionStatus.MissedByMentor or SessionStatus.MissedByMentee or SessionStatus.Cancelled
        && IsFresh(session, now)
        && session.IsKickoff == (state.Phase == Phase.Kickoff);

    private static bool IsFresh(Session session, DateTimeOffset at) =>
        session.LoggedAt is { } logged && at <= LocalTimes.Plus(logged, TimeSpan.FromDays(Deadlines.DisputeDays));

    /// <summary>What a change to one session makes of the latest time one was held; folded sessions are not forgotten.</summary>
    private static void RecallLastHeld(Turn turn, string changedId)
    {
        var held = turn.State.Sessions.Where(s => s.Status == SessionStatus.Held).Select(s => (DateTimeOffset?)s.StartsAt).Max();
        var isOther = turn.State.LastHeldAt != turn.State.Session(changedId)!.StartsAt;
        turn.State = turn.State with { LastHeldAt = isOther && !(held > turn.State.LastHeldAt) ? turn.State.LastHeldAt ?? held : held };
    }

    /// <summary>Keeps the list short: the oldest settled sessions live on as counts, those beyond dispute first.</summary>
    private static void Fold(Turn turn)
    {
        while (turn.State.Sessions.Count > SessionsKept)
        {
            var settled = turn.State.Sessions.Where(s => !s.IsKickoff && s.Status != SessionStatus.Booked).ToList();
            var oldest = settled.FirstOrDefault(s => !IsFresh(s, turn.Now)) ?? settled[0];
            turn.State = turn.State with
            {
                FoldedSessions = SessionCounting.Add(turn.State.FoldedSessions, oldest),
                FoldedMonths = SessionMonths.Fold(turn.State, oldest),
                Sessions = [.. turn.State.Sessions.Where(s => s.Id != oldest.Id)],
            };
        }
    }
}

/// <summary>What a person can log about a session.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<SessionOutcome>))]
public enum SessionOutcome
{
    Held,

    /// <summary>The mentor was not there.</summary>
    MissedByMentor,

    /// <summary>The mentee was not there.</summary>
    MissedByMentee,

    Cancelled,

    /// <summary>It was moved, to a new time if one is given.</summary>
    Moved,
}
