using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Relationships.Phases;

/// <summary>
/// Feedback: everyone is asked to look back. It is completed when all have, or when time runs out, then marked as
/// missing feedback. A dispute still reaches the outcome.
/// </summary>
internal static class FeedbackPhase
{
    public static void Open(Turn turn)
    {
        AskBook.EndPhase(turn);
        Booking.CallOffAll(turn);
        turn.State = turn.State with
        {
            Phase = Phase.Feedback,
            PhaseOpenedAt = turn.Now,
            PhaseMovedBy = TimeSpan.Zero,
            PlannedEndAt = null,
            NextBookingAt = null,
            FinishWishes = [],
            FeedbackAsked = turn.State.ActiveMembers.Count(),
        };
        turn.ChangeMembers(m => m with { NextCheckInAt = null });
        foreach (var member in turn.State.ActiveMembers.ToList())
        {
            AskBook.Open(turn, AskKind.GiveFeedback, member, MailKind.FeedbackDue);
        }

        turn.State = turn.State with { PhaseDueAt = AskBook.All(turn.State).Max(a => a.DueAt) };
        Judge(turn);
    }

    public static SignalCheck Check(RelationshipState state, GiveFeedback signal)
    {
        if (state.Phase != Phase.Feedback)
        {
            return Verdicts.WrongPhase(state);
        }

        return signal switch
        {
            { Rating: < 1 or > 5 } => Verdicts.Bad(state, "rating", Refusals.Of(nameof(RefusalTexts.RatingRange))),
            { Recommend: < 0 or > 10 } => Verdicts.Bad(state, "recommend", Refusals.Of(nameof(RefusalTexts.RecommendRange))),
            { GoalsReached: < 0 or > 3 } => Verdicts.Bad(state, "goalsReached", Refusals.Of(nameof(RefusalTexts.GoalsReachedRange))),
            _ => AskRules.Check(state, signal.AskId, signal.PersonId, AskKind.GiveFeedback),
        };
    }

    public static void Apply(Turn turn, GiveFeedback signal)
    {
        AskBook.Answer(turn, signal.PersonId, a => a.PersonId == signal.PersonId);
        turn.Change(turn.State.Member(signal.PersonId)! with
        {
            Feedback = new()
            {
                Rating = signal.Rating,
                Recommend = signal.Recommend,
                GoalsReached = signal.GoalsReached,
                Testimonial = signal.Testimonial,
                Publish = signal.Publish,
            },
        });
    }

    public static void Keep(Turn turn)
    {
        Judge(turn);
        if (turn.State.ActiveMembers.All(m => m.Feedback is not null))
        {
            Complete(turn, null);
        }
    }

    public static void OnDeadline(Turn turn)
    {
        turn.Tell(Notice.FeedbackMissing);
        Complete(turn, OutcomeReason.FeedbackMissing);
    }

    /// <summary>The outcome so far: sessions too young to be beyond dispute count until they are disputed.</summary>
    private static void Judge(Turn turn)
    {
        if (!SessionsPhase.IsMinimumReached(turn.State) && turn.State.Outcome is null)
        {
            turn.State = turn.State with { Outcome = Outcome.Incomplete };
            turn.Tell(Notice.Incomplete);
        }
    }

    private static void Complete(Turn turn, OutcomeReason? missing)
    {
        var incomplete = !SessionsPhase.IsMinimumReached(turn.State);
        turn.State = turn.State with { Outcome = incomplete ? Outcome.Incomplete : Outcome.Completed };
        turn.MailAll(MailKind.Completed);
        Closing.Close(turn, Phase.Completed, missing ?? (incomplete ? OutcomeReason.BelowMinimum : null), _ => false);
    }
}
