using ServerlessMentoring.Core.Relationships.Effects;

namespace ServerlessMentoring.Core.Relationships.Phases;

/// <summary>
/// Sessions: the pair or group meets, and each member checks in on a cadence of its own. It moves on at the planned
/// end with the minimum reached, or earlier by common wish; below the minimum there is one extension.
/// </summary>
internal static class SessionsPhase
{
    public static void Open(Turn turn)
    {
        AskBook.EndPhase(turn);
        turn.State = turn.State with
        {
            Phase = Phase.Sessions,
            PhaseOpenedAt = turn.Now,
            PhaseMovedBy = TimeSpan.Zero,
            PhaseDueAt = null,
            PlannedEndAt = PlannedEnd(turn.State, turn.Now),
        };
        turn.ChangeMembers(m => m.IsActive ? m with { NextCheckInAt = CheckIns.First(turn.State, m, turn.Now) } : m);
        turn.MailAll(MailKind.SessionsOpen);
        Keep(turn);
    }

    /// <summary>The end as the terms and the weeks added so far have it, before pauses.</summary>
    public static DateTimeOffset PlannedEnd(RelationshipState state, DateTimeOffset openedAt) =>
        Deadlines.AfterForAll(state, openedAt, 7 * (state.Terms.DurationWeeks + state.ExtraWeeks));

    public static bool IsMinimumReached(RelationshipState state) => state.SessionCounts.Held >= state.Terms.SessionsMinimum;

    /// <summary>Moves on where that is due; otherwise sees to it that a next session is booked or asked for.</summary>
    public static void Keep(Turn turn)
    {
        if (IsMinimumReached(turn.State) && (turn.State.Extended || FinishingEarly.IsWished(turn.State)))
        {
            FeedbackPhase.Open(turn);
        }
        else if (!HasNextSession(turn.State) && turn.State.NextBookingAt is null)
        {
            // A pause holds this back until it ends; its length is then already part of the time.
            turn.State = turn.State with { NextBookingAt = turn.State.PausedAt ?? turn.Now };
            if (!turn.State.Paused)
            {
                OnNextBooking(turn);
            }
        }
    }

    /// <summary>The cadence: some days ahead of when the next session should be, it is asked for.</summary>
    public static void PlanNext(Turn turn, Session session)
    {
        if (!HasNextSession(turn.State))
        {
            var lead = Math.Max(0, turn.State.Terms.SessionsEveryDays - Deadlines.BookingLeadDays);
            var next = Deadlines.AfterForAll(turn.State, session.StartsAt, lead);
            turn.State = turn.State with { NextBookingAt = next > turn.Now ? next : turn.Now };
        }
    }

    public static void OnNextBooking(Turn turn)
    {
        turn.State = turn.State with { NextBookingAt = null };
        foreach (var member in Booking.Askable(turn.State))
        {
            AskBook.Open(turn, AskKind.BookSession, member, MailKind.SessionToBook);
        }
    }

    /// <summary>The planned end: on to feedback, or the one extension if the minimum is not reached.</summary>
    public static void OnPlannedEnd(Turn turn)
    {
        var state = turn.State;
        if (IsMinimumReached(state) || state.Extended || state.Terms.ExtensionWeeks == 0)
        {
            FeedbackPhase.Open(turn);
            return;
        }

        turn.State = state with
        {
            Extended = true,
            ExtraWeeks = state.ExtraWeeks + state.Terms.ExtensionWeeks,
            PlannedEndAt = Deadlines.AfterForAll(state, state.PlannedEndAt ?? turn.Now, 7 * state.Terms.ExtensionWeeks),
        };
        turn.Tell(Notice.MinimumAtRisk);
        turn.MailAll(MailKind.Extended);
    }

    /// <summary>Whether a session is still to come, or being booked.</summary>
    private static bool HasNextSession(RelationshipState state) =>
        AskBook.IsOpen(state, AskKind.BookSession)
        || state.Sessions.Any(s => s is { Status: SessionStatus.Booked, UnknownAt: null });
}
