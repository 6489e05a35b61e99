using ServerlessMentoring.Core.People;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>Puts another id in the place of a person's who is to be forgotten. All numbers stay as they are.</summary>
public static class Erasing
{
    /// <summary>The state with another id in the place of a person's; the same instance when the person is nowhere in it.</summary>
    /// <param name="state">The relationship.</param>
    /// <param name="personId">The person's id until now.</param>
    /// <param name="tombstone">The id that takes its place.</param>
    public static RelationshipState Of(RelationshipState state, string personId, string tombstone)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Member(personId) is null ? state : state with
        {
            Members = [.. state.Members.Select(member => member.Id == personId ? member with { Id = tombstone } : member)],
            Asks = [.. state.Asks.Select(ask => ask.PersonId == personId ? ask with { PersonId = tombstone } : ask)],
            ClosedAsks = [.. state.ClosedAsks.Select(ask => ask.PersonId == personId ? ask with { PersonId = tombstone } : ask)],
            Sessions = [.. state.Sessions.Select(session => session.LoggedBy == personId ? session with { LoggedBy = tombstone } : session)],
            Pauses = [.. state.Pauses.Select(pause => pause.PersonId == personId ? pause with { PersonId = tombstone } : pause)],
            FinishWishes = [.. state.FinishWishes.Select(wish => wish.PersonId == personId ? wish with { PersonId = tombstone } : wish)],
        };
    }

    internal static SignalCheck Check(RelationshipState state, MemberErased signal) =>
        state.Member(signal.PersonId) is not { } member ? Verdicts.No(state, SignalVerdict.NotAMember, Refusals.Of(nameof(RefusalTexts.NotAMember)))
        : member.IsActive ? Verdicts.NotAllowed(state, Refusals.Of(nameof(RefusalTexts.NotGone)))
        : !PersonId.IsValid(signal.Tombstone) || state.Member(signal.Tombstone) is not null
            ? Verdicts.Bad(state, "tombstone", Refusals.Of(nameof(RefusalTexts.BadTombstone)))
        : Verdicts.Ok(state);

    internal static void Apply(Turn turn, MemberErased signal) => turn.State = Of(turn.State, signal.PersonId!, signal.Tombstone);
}
