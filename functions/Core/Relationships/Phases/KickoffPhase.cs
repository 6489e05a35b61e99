using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Relationships.Phases;

/// <summary>
/// Kickoff: the first meeting is to be held and the goals are to be agreed. When time runs out the owner is told;
/// after as long again the relationship ends as never started.
/// </summary>
internal static class KickoffPhase
{
    public static void Open(Turn turn)
    {
        AskBook.EndPhase(turn);
        turn.State = turn.State with
        {
            Phase = Phase.Kickoff,
            PhaseOpenedAt = turn.Now,
            PhaseMovedBy = TimeSpan.Zero,
            PhaseDueAt = Deadlines.AfterForAll(turn.State, turn.Now, turn.State.Terms.KickoffWithinDays),
        };
        turn.MailAll(MailKind.KickoffOpen);
        AskForKickoff(turn, MailKind.KickoffOpen, turn.State.Terms.KickoffWithinDays);
        AskForGoals(turn);
    }

    /// <summary>What is missing is asked for; when nothing is, sessions begin.</summary>
    public static void Keep(Turn turn)
    {
        var kickoff = turn.State.Session(Session.KickoffId)?.Status;
        if (kickoff == SessionStatus.Held && turn.State.Goals.Confirmed)
        {
            SessionsPhase.Open(turn);
            return;
        }

        if (kickoff is not (SessionStatus.Held or SessionStatus.Booked) && !AskBook.IsOpen(turn.State, AskKind.BookKickoff))
        {
            AskForKickoff(turn, MailKind.KickoffToBook, Math.Min(Deadlines.ShortDays, turn.State.Terms.KickoffWithinDays));
        }

        AskForGoals(turn);
    }

    public static SignalCheck Check(RelationshipState state, AgreeGoals signal)
    {
        var role = state.Member(signal.PersonId)!.Role;
        if (state.Phase != Phase.Kickoff)
        {
            return Verdicts.WrongPhase(state);
        }

        if (signal.Confirm != (role == MemberRole.Mentor))
        {
            return Verdicts.NotAllowed(state, Refusals.Of(nameof(RefusalTexts.GoalsByMentee)));
        }

        if (!signal.Confirm && signal.GoalCount is < 1 or > 3)
        {
            return Verdicts.Bad(state, "goals", Refusals.Of(nameof(RefusalTexts.GoalsRange)));
        }

        return signal.Confirm && state.Goals.Count == 0
            ? Verdicts.NotAllowed(state, Refusals.Of(nameof(RefusalTexts.NoGoals)))
            : AskRules.Check(state, signal.AskId, signal.PersonId, AskKind.AgreeGoals);
    }

    /// <summary>Rewritten goals want to be confirmed anew.</summary>
    public static void Apply(Turn turn, AgreeGoals signal)
    {
        var role = turn.State.Member(signal.PersonId)!.Role;
        AskBook.Answer(turn, signal.PersonId, a => a.Kind == AskKind.AgreeGoals && RoleOf(turn.State, a) == role);
        turn.State = turn.State with
        {
            Goals = signal.Confirm ? turn.State.Goals with { Confirmed = true } : new() { Count = signal.GoalCount },
        };
    }

    /// <summary>
    /// Whether the deadline can act: a kickoff that is booked, or waits for its log, keeps the relationship from
    /// ending until that is known.
    /// </summary>
    public static bool IsDeadlineLive(RelationshipState state) =>
        !state.KickoffOverdue || state.Session(Session.KickoffId)?.Status != SessionStatus.Booked;

    public static void OnDeadline(Turn turn)
    {
        if (turn.State.KickoffOverdue)
        {
            turn.Tell(Notice.NeverStarted);
            turn.MailAll(MailKind.Ended);
            Closing.Close(turn, Phase.Ended, OutcomeReason.NeverStarted, _ => true);
            return;
        }

        turn.Tell(Notice.KickoffOverdue);
        turn.State = turn.State with { KickoffOverdue = true, PhaseDueAt = FinalDeadline(turn.State) };
    }

    /// <summary>The latest time for which a kickoff can be booked; without limit while the clock stands.</summary>
    public static DateTimeOffset? LatestStart(RelationshipState state) => state.Paused ? null : FinalDeadline(state);

    private static DateTimeOffset? FinalDeadline(RelationshipState state) =>
        state.KickoffOverdue || state.PhaseDueAt is not { } due
            ? state.PhaseDueAt
            : Deadlines.AfterForAll(state, due, state.Terms.KickoffWithinDays);

    private static void AskForKickoff(Turn turn, MailKind mail, int days)
    {
        foreach (var member in Booking.Askable(turn.State))
        {
            AskBook.Open(turn, AskKind.BookKickoff, member, mail, days: days);
        }
    }

    private static void AskForGoals(Turn turn)
    {
        var goals = turn.State.Goals;
        var role = goals.Count == 0 ? MemberRole.Mentee : MemberRole.Mentor;
        if (goals.Confirmed || AskBook.All(turn.State).Any(a => a.Kind == AskKind.AgreeGoals && RoleOf(turn.State, a) == role))
        {
            return;
        }

        foreach (var member in turn.State.ActiveMembers.Where(m => m.Role == role).ToList())
        {
            AskBook.Open(turn, AskKind.AgreeGoals, member, role == MemberRole.Mentee ? MailKind.KickoffOpen : MailKind.GoalsToConfirm);
        }
    }

    private static MemberRole? RoleOf(RelationshipState state, Ask ask) => state.Member(ask.PersonId)?.Role;
}
