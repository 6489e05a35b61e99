using ServerlessMentoring.Core.Relationships.Phases;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>Which signals can have an effect. The web asks before it writes a signal down; the lifecycle asks again.</summary>
public static class SignalRules
{
    /// <summary>Checks one signal by the very rules that <see cref="Lifecycle.Decide(RelationshipState, Signal, DateTimeOffset)"/> applies.</summary>
    /// <param name="state">The relationship.</param>
    /// <param name="signal">The signal.</param>
    /// <param name="now">The time, UTC.</param>
    public static SignalCheck Check(RelationshipState state, Signal signal, DateTimeOffset now)
    {
        if (state.IsOver)
        {
            return Verdicts.No(state, SignalVerdict.Ended, Refusals.Of(nameof(RefusalTexts.Over), LifecycleWords.Say(state.Phase)));
        }

        if (signal is UnknownSignal)
        {
            return Verdicts.No(state, SignalVerdict.NotUnderstood, Refusals.Of(nameof(RefusalTexts.UnknownSignal), signal.Kind));
        }

        var sender = CheckSender(state, signal);
        return sender.IsOk ? CheckRules(state, signal, StatedTime.Bounded(now)) : sender;
    }

    /// <summary>Members speak for themselves; only owners extend and migrate; owners may also pause, resume and end.</summary>
    private static SignalCheck CheckSender(RelationshipState state, Signal signal)
    {
        if (signal.PersonId is null)
        {
            return signal is Pause or Resume or End or Extend or ProgramChanged
                ? Verdicts.Ok(state)
                : Verdicts.No(state, SignalVerdict.NotAMember, Refusals.Of(nameof(RefusalTexts.NeedsMember)));
        }

        // The only one that comes after its person is gone.
        return signal is MemberErased ? Verdicts.Ok(state)
            : signal is Extend or ProgramChanged ? Verdicts.NotAllowed(state, Refusals.Of(nameof(RefusalTexts.OwnersOnly)))
            : state.Member(signal.PersonId) is not { } member
                ? Verdicts.No(state, SignalVerdict.NotAMember, Refusals.Of(nameof(RefusalTexts.NotAMember)))
            : !member.IsActive ? Verdicts.No(state, SignalVerdict.Ended, Refusals.Of(nameof(RefusalTexts.NoLongerAMember)))
            : Verdicts.Ok(state);
    }

    private static SignalCheck CheckRules(RelationshipState state, Signal signal, DateTimeOffset now) => signal switch
    {
        Accept s => ProposedPhase.Check(state, s),
        Book s => Booking.Check(state, s, now),
        AgreeGoals s => KickoffPhase.Check(state, s),
        LogSession s => SessionLog.Check(state, s, now),
        Dispute s => SessionLog.Check(state, s, now),
        CheckIn s => CheckIns.Check(state, s),
        GiveFeedback s => FeedbackPhase.Check(state, s),
        FinishEarly s => FinishingEarly.Check(state, s),
        Pause s => Pausing.Check(state, s, now),
        Resume s => Pausing.Check(state, s),
        PersonAway s => Pausing.Check(state, s),
        PersonReturned s => Pausing.Check(state, s),
        PersonLeft s => MemberMoves.Check(state, s),
        PersonLeaving s => Leaving.Check(state, s),
        PersonChanged s => MemberMoves.Check(state, s),
        MemberErased s => Erasing.Check(state, s),
        Extend s => Extending.Check(state, s),
        ProgramChanged s => Migrating.Check(state, s),
        _ => Verdicts.Ok(state),
    };

    /// <summary>Carries out a signal that has passed the check.</summary>
    internal static void Apply(Turn turn, Signal signal)
    {
        switch (signal)
        {
            case Accept s: ProposedPhase.Apply(turn, s); break;
            case Book s: Booking.Apply(turn, s); break;
            case AgreeGoals s: KickoffPhase.Apply(turn, s); break;
            case LogSession s: SessionLog.Apply(turn, s); break;
            case Dispute s: SessionLog.Apply(turn, s); break;
            case CheckIn s: CheckIns.Apply(turn, s); break;
            case GiveFeedback s: FeedbackPhase.Apply(turn, s); break;
            case FinishEarly s: FinishingEarly.Apply(turn, s); break;
            case Pause s: Pausing.Apply(turn, s); break;
            case Resume s: Pausing.Apply(turn, s); break;
            case PersonAway s: Pausing.Apply(turn, s); break;
            case PersonReturned s: Pausing.Apply(turn, s); break;
            case PersonLeft s: MemberMoves.Apply(turn, s); break;
            case PersonLeaving s: Leaving.Apply(turn, s); break;
            case PersonChanged s: MemberMoves.Apply(turn, s); break;
            case MemberErased s: Erasing.Apply(turn, s); break;
            case Extend s: Extending.Apply(turn, s); break;
            case ProgramChanged s: Migrating.Apply(turn, s); break;
            case End s: MemberMoves.Apply(turn, s); break;
        }
    }
}
