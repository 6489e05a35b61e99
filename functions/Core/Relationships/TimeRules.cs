using ServerlessMentoring.Core.Relationships.Phases;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>
/// Everything that time alone does. The earliest deadline is the next wake-up; deadlines that have passed act one by
/// one, each at its own time, so that waking late leads to the same state as waking on time.
/// </summary>
internal static class TimeRules
{
    /// <summary>Applies all deadlines up to a time; that time itself is due.</summary>
    public static void Run(Turn turn, DateTimeOffset now)
    {
        while (Next(turn.State) is { } next && next.At <= now)
        {
            turn.MoveTo(next.At);
            next.Act(turn);
            Keep(turn);
        }
    }

    /// <summary>Lets the present phase see to its own: move on where that is due, ask for what is missing.</summary>
    public static void Keep(Turn turn)
    {
        switch (turn.State.Phase)
        {
            case Phase.Proposed: ProposedPhase.Keep(turn); break;
            case Phase.Kickoff: KickoffPhase.Keep(turn); break;
            case Phase.Sessions: SessionsPhase.Keep(turn); break;
            case Phase.Feedback: FeedbackPhase.Keep(turn); break;
        }

        Leaving.Hold(turn);
    }

    /// <summary>The earliest deadline; of several at once the first in the order below.</summary>
    public static TimeRule? Next(RelationshipState state)
    {
        TimeRule? first = null;
        foreach (var rule in All(state))
        {
            if (first is null || rule.At < first.At)
            {
                first = rule;
            }
        }

        return first;
    }

    private static IEnumerable<TimeRule> All(RelationshipState state)
    {
        if (state.IsOver)
        {
            yield break;
        }

        foreach (var pause in state.Pauses)
        {
            if (pause.Until is { } until)
            {
                yield return new(until, nameof(TimelineTexts.NextPauseEnds), turn => Pausing.OnUntil(turn, pause));
            }
        }

        if (state.Paused)
        {
            yield break;
        }

        var isAnyoneAway = state.Members.Any(m => m.QuietSince is not null);
        foreach (var ask in state.Asks)
        {
            if (!ask.Overdue && (!isAnyoneAway || state.Member(ask.PersonId)!.IsPresent))
            {
                yield return new(ask.DueAt, nameof(TimelineTexts.NextAskDue), turn => MarkOverdue(turn, ask.DueAt), ask.Kind);
            }
        }

        foreach (var session in state.Sessions.Where(s => s.Status == SessionStatus.Booked))
        {
            yield return session.UnknownAt is { } unknownAt
                ? new(unknownAt, nameof(TimelineTexts.NextSessionUnlogged), turn => SessionLog.OnUnknown(turn, session))
                : new TimeRule(session.EndsAt, nameof(TimelineTexts.NextSessionEnds), turn => SessionLog.OnEnded(turn, session));
        }

        foreach (var rule in state.Phase == Phase.Sessions ? OfSessions(state) : OfPhase(state))
        {
            yield return rule;
        }
    }

    private static IEnumerable<TimeRule> OfPhase(RelationshipState state)
    {
        if (state.PhaseDueAt is not { } due)
        {
            yield break;
        }

        switch (state.Phase)
        {
            case Phase.Proposed:
                yield return new(due, nameof(TimelineTexts.NextProposalEnds), ProposedPhase.OnDeadline);
                break;
            case Phase.Kickoff when KickoffPhase.IsDeadlineLive(state):
                yield return new(due, nameof(TimelineTexts.NextKickoffEnds), KickoffPhase.OnDeadline);
                break;
            case Phase.Feedback:
                yield return new(due, nameof(TimelineTexts.NextFeedbackEnds), FeedbackPhase.OnDeadline);
                break;
        }
    }

    private static IEnumerable<TimeRule> OfSessions(RelationshipState state)
    {
        if (state.PlannedEndAt is { } end)
        {
            yield return new(end, nameof(TimelineTexts.NextPlannedEnd), SessionsPhase.OnPlannedEnd);
        }

        if (state.NextBookingAt is { } booking)
        {
            yield return new(booking, nameof(TimelineTexts.NextBooking), SessionsPhase.OnNextBooking);
        }

        foreach (var member in state.Members)
        {
            if (member.IsPresent && member.NextCheckInAt is { } checkIn)
            {
                yield return new(checkIn, nameof(TimelineTexts.NextCheckIn), turn => CheckIns.OnDue(turn, member));
            }
        }

        foreach (var wish in state.FinishWishes)
        {
            yield return new(wish.LapsesAt, nameof(TimelineTexts.NextWishLapses), turn => FinishingEarly.OnLapse(turn, wish));
        }
    }

    private static void MarkOverdue(Turn turn, DateTimeOffset dueAt) => turn.State = turn.State with
    {
        Asks =
        [
            .. turn.State.Asks.Select(a =>
                a.DueAt <= dueAt && turn.State.Member(a.PersonId)!.IsPresent ? a with { Overdue = true } : a),
        ],
    };
}

/// <summary>Something that time alone does.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="Name">Which of the <see cref="TimelineTexts"/> says it.</param>
/// <param name="Act">Does it.</param>
/// <param name="Kind">What falls due, when an ask does.</param>
internal sealed record TimeRule(DateTimeOffset At, string Name, Action<Turn> Act, AskKind? Kind = null);
