using System.Globalization;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>Whether an answer may come by an ask.</summary>
internal static class AskRules
{
    /// <summary>
    /// An open ask of this person, or one that this person has answered and now answers differently. Without an ask
    /// the answer came another way, and only its own rules hold.
    /// </summary>
    public static SignalCheck Check(RelationshipState state, string? askId, string? personId, params ReadOnlySpan<AskKind> kinds)
    {
        if (askId is null)
        {
            return Verdicts.Ok(state);
        }

        if (state.Asks.FirstOrDefault(a => a.Id == askId) is { } open)
        {
            return open.PersonId == personId && kinds.Contains(open.Kind) ? Verdicts.Ok(state) : Unknown(state);
        }

        if (Closed(state, askId) is { } closed)
        {
            return closed.PersonId != personId || !kinds.Contains(closed.Kind) ? Unknown(state)
                : closed.How == AskClosure.Answered ? Verdicts.Ok(state)
                : Settled(state);
        }

        return WasIssued(state, askId) ? Settled(state) : Unknown(state);
    }

    /// <summary>What is remembered of a closed ask; an answered check-in is remembered by its answer.</summary>
    public static ClosedAsk? Closed(RelationshipState state, string askId) =>
        state.ClosedAsks.FirstOrDefault(a => a.Id == askId)
        ?? (state.Members.FirstOrDefault(m => m.LastCheckIn?.AskId == askId) is { } member
            ? new() { Id = askId, Kind = AskKind.CheckIn, PersonId = member.Id, How = AskClosure.Answered }
            : null);

    /// <summary>Whether there was an ask with this id, even if it is no longer remembered.</summary>
    public static bool WasIssued(RelationshipState state, string askId) =>
        askId.StartsWith('a')
        && int.TryParse(askId.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0 && number < state.NextAsk;

    private static SignalCheck Unknown(RelationshipState state) =>
        Verdicts.No(state, SignalVerdict.UnknownAsk, Refusals.Of(nameof(RefusalTexts.NeverAsked)));

    private static SignalCheck Settled(RelationshipState state) =>
        Verdicts.No(state, SignalVerdict.AskClosed, Refusals.Of(nameof(RefusalTexts.Settled)));
}
