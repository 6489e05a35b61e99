using ServerlessMentoring.Core.Relationships.Phases;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Scheduling;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>
/// Migration to a newer version of the program: deadlines whose terms changed are derived anew from when they were
/// opened, with the pauses since then, and never into the past.
/// </summary>
internal static class Migrating
{
    public static SignalCheck Check(RelationshipState state, ProgramChanged signal) =>
        signal.Terms is null ? Verdicts.Bad(state, "terms", Refusals.Of(nameof(RefusalTexts.TermsMissing)))
        : signal.Version <= state.ProgramVersion ? Verdicts.NotAllowed(state, Refusals.Of(nameof(RefusalTexts.HasVersion)), "version")
        : Verdicts.Ok(state);

    public static void Apply(Turn turn, ProgramChanged signal)
    {
        var old = turn.State.Terms;
        var terms = signal.Terms!.For(turn.State.IsGroup, turn.State.Members);
        turn.State = turn.State with { ProgramVersion = signal.Version, Terms = terms };
        var isQuietNew = !terms.QuietDays.Order().SequenceEqual(old.QuietDays.Order());
        turn.State = turn.State with
        {
            Asks = [.. turn.State.Asks.Select(a => Rederive(turn, a, old, isQuietNew))],
        };
        turn.State = turn.State with
        {
            PhaseDueAt = PhaseDue(turn, old, isQuietNew),
            PlannedEndAt = PlannedEnd(turn, old, isQuietNew),
        };
        turn.ChangeMembers(m => m.IsActive ? m with { NextCheckInAt = NextCheckIn(turn, m, old) } : m);
    }

    private static Ask Rederive(Turn turn, Ask ask, Terms old, bool isQuietNew)
    {
        var state = turn.State;
        var member = state.Member(ask.PersonId)!;
        var days = Deadlines.DaysFor(state.Terms, ask.Kind);
        if (days == Deadlines.DaysFor(old, ask.Kind))
        {
            return isQuietNew ? ask with { DueAt = Deadlines.Forward(state, member, ask.DueAt) } : ask;
        }

        var due = LocalTimes.Plus(Deadlines.After(state, member, ask.OpenedAt, days), ask.MovedBy ?? TimeSpan.Zero);
        due = Deadlines.Forward(state, member, Later(due, turn.Now));
        return ask with { DueAt = due, Overdue = ask.Overdue && due <= turn.Now };
    }

    private static DateTimeOffset? PhaseDue(Turn turn, Terms old, bool isQuietNew)
    {
        var state = turn.State;
        if (state.PhaseDueAt is not { } due)
        {
            return null;
        }

        if (state.Phase == Phase.Kickoff && state.Terms.KickoffWithinDays != old.KickoffWithinDays)
        {
            var days = state.Terms.KickoffWithinDays * (state.KickoffOverdue ? 2 : 1);
            return NotPast(turn, LocalTimes.Plus(Deadlines.AfterForAll(state, state.PhaseOpenedAt, days), state.PhaseMovedBy));
        }

        // Proposal and feedback end with the last of their asks; without any the deadline stays.
        var isByAsks = state.Phase is Phase.Proposed or Phase.Feedback && state.Asks.Count > 0
            && Deadlines.DaysFor(state.Terms, state.Asks[0].Kind) != Deadlines.DaysFor(old, state.Asks[0].Kind);
        return isByAsks ? state.Asks.Max(a => a.DueAt)
            : isQuietNew ? Deadlines.ForwardForAll(state, due)
            : due;
    }

    private static DateTimeOffset? PlannedEnd(Turn turn, Terms old, bool isQuietNew)
    {
        var state = turn.State;
        if (state.PlannedEndAt is not { } end)
        {
            return null;
        }

        return state.Terms.DurationWeeks != old.DurationWeeks
            ? NotPast(turn, LocalTimes.Plus(SessionsPhase.PlannedEnd(state, state.PhaseOpenedAt), state.PhaseMovedBy))
            : isQuietNew ? Deadlines.ForwardForAll(state, end)
            : end;
    }

    private static DateTimeOffset? NextCheckIn(Turn turn, Member member, Terms old)
    {
        var state = turn.State;
        if (state.Phase != Phase.Sessions || state.Terms.CheckInsEveryDays == old.CheckInsEveryDays)
        {
            return member.NextCheckInAt;
        }

        var last = member.NextCheckInAt?.AddDays(-old.CheckInsEveryDays) ?? turn.Now;
        return CheckIns.First(state, member, last) is { } next ? Deadlines.Forward(state, member, Later(next, turn.Now)) : null;
    }

    private static DateTimeOffset NotPast(Turn turn, DateTimeOffset deadline) =>
        Deadlines.ForwardForAll(turn.State, Later(deadline, turn.Now));

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
