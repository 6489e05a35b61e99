using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>More time for the present phase, by the owner.</summary>
internal static class Extending
{
    private const int MaxWeeks = 520;

    public static SignalCheck Check(RelationshipState state, Extend signal) =>
        signal.Weeks is < 1 or > 52 ? Verdicts.Bad(state, "weeks", Refusals.Of(nameof(RefusalTexts.WeeksRange)))
        : state.ExtraWeeks + signal.Weeks > MaxWeeks ? Verdicts.NotAllowed(state, Refusals.Of(nameof(RefusalTexts.ExtendedTooOften)), "weeks")
        : Verdicts.Ok(state);

    public static void Apply(Turn turn, Extend signal)
    {
        var state = turn.State;
        var days = 7 * signal.Weeks;
        turn.State = state.Phase == Phase.Sessions
            ? state with
            {
                ExtraWeeks = state.ExtraWeeks + signal.Weeks,
                PlannedEndAt = Deadlines.AfterForAll(state, state.PlannedEndAt ?? turn.Now, days),
            }
            : state with
            {
                PhaseDueAt = Deadlines.AfterForAll(state, state.PhaseDueAt ?? turn.Now, days),
                PhaseMovedBy = state.PhaseMovedBy + TimeSpan.FromDays(days),
                Asks = [.. state.Asks.Select(a => IsThePhases(a) ? Later(turn, a, days) : a)],
            };
        turn.MailAll(MailKind.Extended);
    }

    private static bool IsThePhases(Ask ask) =>
        ask.Kind is AskKind.Accept or AskKind.BookKickoff or AskKind.AgreeGoals or AskKind.GiveFeedback;

    private static Ask Later(Turn turn, Ask ask, int days)
    {
        var due = Deadlines.After(turn.State, turn.State.Member(ask.PersonId)!, ask.DueAt, days);
        return ask with
        {
            DueAt = due,
            MovedBy = (ask.MovedBy ?? TimeSpan.Zero) + TimeSpan.FromDays(days),
            Overdue = ask.Overdue && due <= turn.Now,
        };
    }
}
