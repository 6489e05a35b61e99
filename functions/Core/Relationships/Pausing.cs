using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>
/// Pauses. Several causes add up, and the clock runs again when the last has ended. In a pair every cause stops the
/// whole; in a group only the owner's does, and a member's own stops that member's deadlines.
/// </summary>
internal static class Pausing
{
    private const int MaxDays = 731;

    public static SignalCheck Check(RelationshipState state, Pause signal, DateTimeOffset now)
    {
        var at = StatedTime.Of(state, signal, now);
        return signal.Until is { } until && (until <= at || until - at > TimeSpan.FromDays(MaxDays))
            ? Verdicts.Bad(state, "until", Refusals.Of(nameof(RefusalTexts.PauseRange)))
            : Verdicts.Ok(state);
    }

    public static SignalCheck Check(RelationshipState state, Resume signal) =>
        state.Pauses.Any(p => IsEndedBy(state, p, signal)) ? Verdicts.Ok(state) : Verdicts.NotAllowed(state, Refusals.Of(nameof(RefusalTexts.NoSuchPause)));

    public static SignalCheck Check(RelationshipState state, PersonAway signal) =>
        IsAway(state, signal.PersonId) ? Verdicts.NotAllowed(state, Refusals.Of(nameof(RefusalTexts.AlreadyAway))) : Verdicts.Ok(state);

    public static SignalCheck Check(RelationshipState state, PersonReturned signal) =>
        IsAway(state, signal.PersonId) ? Verdicts.Ok(state) : Verdicts.NotAllowed(state, Refusals.Of(nameof(RefusalTexts.NotAway)));

    public static void Apply(Turn turn, Pause signal) => Begin(turn, new()
    {
        Cause = signal.PersonId is null ? PauseCause.Owner : PauseCause.Participant,
        PersonId = signal.PersonId,
        StartedAt = turn.Now,
        Until = signal.Until is { } until ? Deadlines.ForwardForAll(turn.State, until) : null,
    });

    public static void Apply(Turn turn, Resume signal) => End(turn, p => IsEndedBy(turn.State, p, signal));

    public static void Apply(Turn turn, PersonAway signal) =>
        Begin(turn, new() { Cause = PauseCause.Away, PersonId = signal.PersonId, StartedAt = turn.Now });

    public static void Apply(Turn turn, PersonReturned signal) =>
        End(turn, p => p.Cause == PauseCause.Away && p.PersonId == signal.PersonId);

    /// <summary>A pause with an end has come to it.</summary>
    public static void OnUntil(Turn turn, ActivePause pause) => End(turn, p => p == pause);

    private static void Begin(Turn turn, ActivePause pause)
    {
        var before = turn.State;
        var pauses = before.Pauses.Where(p => p.Cause != pause.Cause || p.PersonId != pause.PersonId).Append(pause).ToList();
        turn.State = before with { Pauses = pauses, PausedAt = before.PausedAt ?? (IsWhole(before, pause) ? turn.Now : null) };
        turn.ChangeMembers(m => m.IsPresent && IsQuiet(turn.State, m) ? m with { QuietSince = turn.Now } : m);
        if (turn.State.Paused && !before.Paused)
        {
            var absent = pause.Cause == PauseCause.Away ? pause.PersonId : null;
            OfferToMove(turn, pause.Until);
            foreach (var member in turn.State.ActiveMembers.Where(m => m.Id != absent))
            {
                turn.Add(new SendMail { Mail = MailKind.Paused, PersonId = member.Id, AskIds = Offers(turn.State, member) });
            }
        }
    }

    private static void End(Turn turn, Func<ActivePause, bool> which)
    {
        var before = turn.State;
        turn.State = before with { Pauses = [.. before.Pauses.Where(p => !which(p))] };
        var resumes = before.Paused && !turn.State.Pauses.Any(p => IsWhole(before, p));
        if (resumes)
        {
            turn.State = turn.State with { PausedAt = null };
            AskBook.Withdraw(turn, IsOffer);
        }

        foreach (var member in turn.State.ActiveMembers.Where(m => !m.IsPresent && !IsQuiet(turn.State, m)).ToList())
        {
            ShiftMember(turn, member, member.QuietSince!.Value);
            turn.Add(new SendMail
            {
                Mail = MailKind.Resumed,
                PersonId = member.Id,
                AskIds = [.. turn.State.Asks.Where(a => a.PersonId == member.Id).Select(a => a.Id)],
            });
        }

        if (resumes)
        {
            ShiftWhole(turn, before.PausedAt!.Value);
            turn.NothingBeforeNow();
        }
    }

    /// <summary>Moves one person's deadlines by as long as they stood still, then forward to a working hour.</summary>
    private static void ShiftMember(Turn turn, Member member, DateTimeOffset since)
    {
        var state = turn.State;
        turn.State = state with
        {
            Asks = [.. state.Asks.Select(a => a.PersonId == member.Id ? Shift(a) : a)],
        };
        turn.Change(member with
        {
            QuietSince = null,
            NextCheckInAt = member.NextCheckInAt is { } next
                ? Deadlines.Forward(state, member, LocalTimes.Plus(next, Length(turn, since, state.PhaseOpenedAt)))
                : null,
        });

        Ask Shift(Ask ask)
        {
            var length = Length(turn, since, ask.OpenedAt);
            var due = Deadlines.Forward(state, member, LocalTimes.Plus(ask.DueAt, length));
            return ask with { DueAt = due, MovedBy = (ask.MovedBy ?? TimeSpan.Zero) + length, Overdue = ask.Overdue && due <= turn.Now };
        }
    }

    /// <summary>Moves what concerns everyone: the phase's deadline, the planned end, the next booking, logs, wishes.</summary>
    private static void ShiftWhole(Turn turn, DateTimeOffset since)
    {
        var state = turn.State;
        var length = Length(turn, since, state.PhaseOpenedAt);
        var whole = Length(turn, since, since);
        turn.State = state with
        {
            PhaseMovedBy = state.PhaseMovedBy + length,
            PhaseDueAt = Moved(state.PhaseDueAt, length),
            PlannedEndAt = Moved(state.PlannedEndAt, length),
            NextBookingAt = Moved(state.NextBookingAt, whole),
            Sessions = state.Sessions.Any(s => s.UnknownAt is not null)
                ? [.. state.Sessions.Select(s => s with { UnknownAt = Moved(s.UnknownAt, whole) })]
                : state.Sessions,
            FinishWishes =
            [
                .. state.FinishWishes.Select(w => w with
                {
                    LapsesAt = Deadlines.Forward(state, state.Member(w.PersonId)!, LocalTimes.Plus(w.LapsesAt, Length(turn, since, w.At))),
                }),
            ],
        };

        DateTimeOffset? Moved(DateTimeOffset? deadline, TimeSpan by) =>
            deadline is { } due ? Deadlines.ForwardForAll(state, LocalTimes.Plus(due, by)) : null;
    }

    /// <summary>How long a deadline stood still: since the pause began, or since it was set if that was later.</summary>
    private static TimeSpan Length(Turn turn, DateTimeOffset since, DateTimeOffset setAt)
    {
        var from = since > setAt ? since : setAt;
        return turn.Now > from ? turn.Now - from : TimeSpan.Zero;
    }

    /// <summary>Booked sessions that fall into the pause can be moved by an ask of their own.</summary>
    private static void OfferToMove(Turn turn, DateTimeOffset? until)
    {
        var falling = turn.State.Sessions.Where(s =>
            s.Status == SessionStatus.Booked && s.StartsAt >= turn.Now && (until is null || s.StartsAt < until)).ToList();
        foreach (var session in falling)
        {
            foreach (var member in Booking.Askable(turn.State))
            {
                AskBook.Open(
                    turn,
                    session.IsKickoff ? AskKind.BookKickoff : AskKind.BookSession,
                    member,
                    MailKind.Paused,
                    session.Id,
                    Deadlines.ShortDays);
            }
        }
    }

    private static IReadOnlyList<string> Offers(RelationshipState state, Member member) =>
        [.. state.Asks.Where(a => a.PersonId == member.Id && IsOffer(a)).Select(a => a.Id)];

    private static bool IsOffer(Ask ask) => ask is { Kind: AskKind.BookKickoff or AskKind.BookSession, SessionId: not null };

    private static bool IsWhole(RelationshipState state, ActivePause pause) => !state.IsGroup || pause.Cause == PauseCause.Owner;

    private static bool IsQuiet(RelationshipState state, Member member) =>
        state.Pauses.Any(p => IsWhole(state, p) || p.PersonId == member.Id);

    private static bool IsAway(RelationshipState state, string? personId) =>
        state.Pauses.Any(p => p.Cause == PauseCause.Away && p.PersonId == personId);

    /// <summary>
    /// The owner ends any cause by name, and without one whatever stops the whole, but no absence. A participant ends
    /// participants' pauses: in a pair either's, in a group the own.
    /// </summary>
    private static bool IsEndedBy(RelationshipState state, ActivePause pause, Resume signal) =>
        signal.PersonId is null
            ? signal.Cause is { } cause ? pause.Cause == cause : pause.Cause != PauseCause.Away && IsWhole(state, pause)
            : pause.Cause == PauseCause.Participant && (!state.IsGroup || pause.PersonId == signal.PersonId);
}
