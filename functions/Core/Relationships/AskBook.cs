using ServerlessMentoring.Core.Relationships.Effects;

namespace ServerlessMentoring.Core.Relationships;

internal static class AskBook
{
    /// <summary>Opens an ask and, unless the person is away, the mail that carries its link. Held back if its person will be gone by then.</summary>
    public static void Open(
        Turn turn, AskKind kind, Member member, MailKind mail, string? sessionId = null, int? days = null)
    {
        var ask = new Ask
        {
            Id = $"a{turn.State.NextAsk}",
            Kind = kind,
            PersonId = member.Id,
            OpenedAt = turn.Now,
            DueAt = Deadlines.After(turn.State, member, turn.Now, days ?? Deadlines.DaysFor(turn.State.Terms, kind)),
            SessionId = sessionId,
        };
        turn.State = turn.State with { NextAsk = turn.State.NextAsk + 1 };
        if (!Leaving.Reaches(member, ask.DueAt))
        {
            turn.State = turn.State with { HeldAsks = [.. turn.State.HeldAsks ?? [], ask] };
            return;
        }

        turn.State = turn.State with { Asks = [.. turn.State.Asks, ask] };
        turn.Mail(mail, member, sessionId, ask.Id);
    }

    public static bool IsOpen(RelationshipState state, AskKind kind) => All(state).Any(a => a.Kind == kind && a.SessionId is null);

    /// <summary>What is asked and what is held back. For what comes next, both are out.</summary>
    public static IEnumerable<Ask> All(RelationshipState state) => state.HeldAsks is { } held ? state.Asks.Concat(held) : state.Asks;

    /// <summary>Closes what one person has answered; the same ask to others is closed with it.</summary>
    /// <param name="turn">The decision.</param>
    /// <param name="personId">Who answered.</param>
    /// <param name="asks">The asks that the answer settles.</param>
    /// <param name="sessionId">The session that the answer made, so that a change of the answer finds it.</param>
    public static void Answer(Turn turn, string? personId, Func<Ask, bool> asks, string? sessionId = null) =>
        Close(turn, asks, a => a.PersonId == personId ? AskClosure.Answered : AskClosure.ClosedByOther, sessionId);

    public static void Withdraw(Turn turn, Func<Ask, bool> asks) => Close(turn, asks, _ => AskClosure.Withdrawn, null);

    /// <summary>Closes everything: no ask outlives its phase.</summary>
    public static void EndPhase(Turn turn) => Close(turn, _ => true, _ => AskClosure.PhaseEnded, null);

    /// <summary>As many as the state's size bears: in the sessions phase a group's open asks take most of it.</summary>
    private static int ClosedKept(RelationshipState state) =>
        !state.IsGroup ? 12 : state.Phase == Phase.Sessions ? 24 : Math.Max(24, 2 * state.Members.Count);

    private static void Close(Turn turn, Func<Ask, bool> asks, Func<Ask, AskClosure> how, string? sessionId)
    {
        if (turn.State.HeldAsks is { } held && held.Any(asks))
        {
            var rest = held.Where(a => !asks(a)).ToList();
            turn.State = turn.State with { HeldAsks = rest.Count == 0 ? null : rest };
        }

        var closed = turn.State.Asks.Where(asks).Select(a => new ClosedAsk
        {
            Id = a.Id,
            Kind = a.Kind,
            PersonId = a.PersonId,
            SessionId = a.SessionId ?? (how(a) == AskClosure.Answered ? sessionId : null),
            How = how(a),
        }).ToList();
        if (closed.Count == 0)
        {
            return;
        }

        // What people answered themselves is remembered longest: they may want to change it.
        var kept = turn.State.ClosedAsks.Concat(closed).ToList();
        while (kept.Count > ClosedKept(turn.State))
        {
            var oldest = kept.FindIndex(a => a.How != AskClosure.Answered);
            kept.RemoveAt(Math.Max(0, oldest));
        }

        turn.State = turn.State with { Asks = [.. turn.State.Asks.Where(a => !asks(a))], ClosedAsks = [.. kept] };
    }
}
