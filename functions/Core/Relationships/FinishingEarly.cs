using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>Finishing before the planned end, by common wish, once the minimum is reached.</summary>
internal static class FinishingEarly
{
    public static SignalCheck Check(RelationshipState state, FinishEarly signal) =>
        state.Phase != Phase.Sessions ? Verdicts.WrongPhase(state)
        : state.FinishWishes.Any(w => w.PersonId == signal.PersonId) ? Verdicts.NotAllowed(state, Refusals.Of(nameof(RefusalTexts.WishNoted)))
        : Verdicts.Ok(state);

    public static void Apply(Turn turn, FinishEarly signal)
    {
        var member = turn.State.Member(signal.PersonId)!;
        var isFirst = turn.State.FinishWishes.Count == 0;
        var lapsesAt = Deadlines.After(turn.State, member, turn.Now, Deadlines.WishDays);
        turn.State = turn.State with
        {
            FinishWishes = [.. turn.State.FinishWishes, new() { PersonId = member.Id, At = turn.Now, LapsesAt = lapsesAt }],
        };
        if (isFirst)
        {
            turn.MailAll(MailKind.FinishEarlyWished, member.Id);
        }
    }

    public static void OnLapse(Turn turn, FinishWish wish) =>
        turn.State = turn.State with { FinishWishes = [.. turn.State.FinishWishes.Where(w => w != wish)] };

    /// <summary>Both of a pair; in a group one mentor and more than half of the mentees.</summary>
    public static bool IsWished(RelationshipState state)
    {
        var wishing = state.ActiveMembers.Where(m => state.FinishWishes.Any(w => w.PersonId == m.Id)).ToLookup(m => m.Role);
        var mentees = state.ActiveMembers.Count(m => m.Role == MemberRole.Mentee);
        return wishing[MemberRole.Mentor].Any() && wishing[MemberRole.Mentee].Count() * 2 > mentees;
    }
}
