using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Relationships.Phases;

/// <summary>
/// Proposed: everyone is asked to accept, but for who has said yes before it began. It moves on when all have; when time runs out, or someone needed says no,
/// it is declined, and the others are released and rematched.
/// </summary>
internal static class ProposedPhase
{
    public static void Open(Turn turn)
    {
        foreach (var member in turn.State.Members.Where(m => !m.Accepted))
        {
            AskBook.Open(turn, AskKind.Accept, member, MailKind.Proposal);
        }

        turn.State = turn.State with { PhaseDueAt = AskBook.All(turn.State).Max(a => a.DueAt) };
    }

    public static SignalCheck Check(RelationshipState state, Accept signal) =>
        state.Phase != Phase.Proposed
            ? Verdicts.WrongPhase(state)
            : AskRules.Check(state, signal.AskId, signal.PersonId, AskKind.Accept);

    /// <summary>A yes counts until the phase is over and may be taken back; in a group a no only takes its member out.</summary>
    public static void Apply(Turn turn, Accept signal)
    {
        var member = turn.State.Member(signal.PersonId)!;
        AskBook.Answer(turn, member.Id, a => a.PersonId == member.Id);
        if (signal.Accepted)
        {
            turn.Change(member with { Accepted = true });
        }
        else if (turn.State.IsGroup)
        {
            MemberMoves.TakeOut(turn, member, LeaveReason.Declined);
        }
        else
        {
            turn.Change(member with { Accepted = false });
            Decline(turn, OutcomeReason.Declined, member.Id);
        }
    }

    /// <summary>Moves on when all have accepted; a group that can no longer reach its size is declined.</summary>
    public static void Keep(Turn turn)
    {
        if (turn.State.IsGroup && !IsEnough(turn.State, turn.State.ActiveMembers))
        {
            Decline(turn, OutcomeReason.Declined, null);
        }
        else if (turn.State.ActiveMembers.All(m => m.Accepted))
        {
            KickoffPhase.Open(turn);
        }
    }

    /// <summary>The deadline: a group starts with those who accepted, if they are enough.</summary>
    public static void OnDeadline(Turn turn)
    {
        if (turn.State.IsGroup && IsEnough(turn.State, turn.State.ActiveMembers.Where(m => m.Accepted)))
        {
            foreach (var silent in turn.State.ActiveMembers.Where(m => !m.Accepted).ToList())
            {
                turn.Mail(MailKind.Declined, silent);
                MemberMoves.TakeOut(turn, silent, LeaveReason.NoAnswer);
            }

            KickoffPhase.Open(turn);
        }
        else
        {
            Decline(turn, OutcomeReason.NoAnswer, null);
        }
    }

    private static bool IsEnough(RelationshipState state, IEnumerable<Member> members)
    {
        var byRole = members.ToLookup(m => m.Role);
        return byRole[MemberRole.Mentor].Any() && byRole[MemberRole.Mentee].Count() >= state.Terms.GroupSizeMin;
    }

    /// <summary>Who kept silent until the deadline is not rematched; who waited for another's answer is.</summary>
    private static void Decline(Turn turn, OutcomeReason reason, string? declinedBy)
    {
        foreach (var member in turn.State.ActiveMembers.Where(m => m.Id != declinedBy))
        {
            turn.Mail(IsReleased(member) ? MailKind.Released : MailKind.Declined, member);
        }

        turn.Tell(Notice.Declined, declinedBy);
        Closing.Close(turn, Phase.Declined, reason, m => m.Id != declinedBy && IsReleased(m));

        bool IsReleased(Member member) => member.Accepted || reason != OutcomeReason.NoAnswer;
    }
}
