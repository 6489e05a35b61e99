using ServerlessMentoring.Core.Relationships.Effects;

namespace ServerlessMentoring.Core.Relationships.Phases;

/// <summary>
/// Completed, declined and ended: final. Whatever way it came to that, nothing stays open: asks are closed, sessions
/// called off, places given back.
/// </summary>
internal static class Closing
{
    public static void Close(Turn turn, Phase phase, OutcomeReason? reason, Func<Member, bool> isRematched)
    {
        AskBook.EndPhase(turn);
        Booking.CallOffAll(turn);
        foreach (var mentor in turn.State.ActiveMembers.Where(m => m.Role == MemberRole.Mentor))
        {
            turn.Add(new ReleasePlace { MentorId = mentor.Id });
        }

        foreach (var member in turn.State.ActiveMembers.Where(isRematched))
        {
            turn.Add(new Rematch { PersonId = member.Id, Role = member.Role, Why = reason ?? OutcomeReason.EndedByOwner });
        }

        turn.ChangeMembers(m => m.QuietSince is null && m.NextCheckInAt is null ? m : m with { QuietSince = null, NextCheckInAt = null });
        turn.State = turn.State with
        {
            Phase = phase,
            OutcomeReason = reason,
            PhaseOpenedAt = turn.Now,
            EndedAt = turn.Now,
            PhaseDueAt = null,
            PhaseMovedBy = TimeSpan.Zero,
            PlannedEndAt = null,
            NextBookingAt = null,
            Pauses = [],
            PausedAt = null,
            FinishWishes = [],
        };
    }
}
