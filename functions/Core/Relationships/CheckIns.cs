using ServerlessMentoring.Core.Relationships.Effects;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>Check-ins: each member's own cadence, and answers that only the owner learns of.</summary>
internal static class CheckIns
{
    private const int LowPulse = 2;

    /// <summary>When a member's first check-in opens; null if the program has none.</summary>
    public static DateTimeOffset? First(RelationshipState state, Member member, DateTimeOffset from) =>
        state.Terms.CheckInsEveryDays == 0 ? null : Deadlines.After(state, member, from, state.Terms.CheckInsEveryDays);

    /// <summary>The next check-in takes the place of one that is still unanswered.</summary>
    public static void OnDue(Turn turn, Member member)
    {
        AskBook.Withdraw(turn, a => a.Kind == AskKind.CheckIn && a.PersonId == member.Id);
        turn.Change(member with { NextCheckInAt = First(turn.State, member, turn.Now) });
        if (!Leaving.Reaches(member, turn.Now))
        {
            // Nobody is there any more to be asked, though nobody has said yet that they have gone.
            return;
        }

        var before = turn.State.Asks.Count;
        AskBook.Open(turn, AskKind.CheckIn, member, MailKind.CheckInDue);
        turn.State = turn.State with { CheckInsAsked = turn.State.CheckInsAsked + turn.State.Asks.Count - before };
    }

    public static SignalCheck Check(RelationshipState state, CheckIn signal)
    {
        if (state.Phase != Phase.Sessions)
        {
            return Verdicts.WrongPhase(state);
        }

        var ask = AskRules.Check(state, signal.AskId, signal.PersonId, AskKind.CheckIn);
        if (!ask.IsOk)
        {
            return ask;
        }

        if (signal.Pulse is < 1 or > 5)
        {
            return Verdicts.Bad(state, "pulse", Refusals.Of(nameof(RefusalTexts.PulseRange)));
        }

        var isOpen = state.Asks.Any(a => a.Id == signal.AskId);
        return isOpen || state.Member(signal.PersonId)!.LastCheckIn?.AskId == signal.AskId
            ? ask
            : Verdicts.No(state, SignalVerdict.AskClosed, Refusals.Of(nameof(RefusalTexts.NewerCheckIn)));
    }

    public static void Apply(Turn turn, CheckIn signal)
    {
        var member = turn.State.Member(signal.PersonId)!;
        var last = member.LastCheckIn;
        var before = last?.AskId == signal.AskId ? last : null;
        AskBook.Answer(turn, member.Id, a => a.Id == signal.AskId);
        turn.Change(member with
        {
            LastCheckIn = new() { AskId = signal.AskId, Pulse = signal.Pulse, NeedsHelp = signal.NeedsHelp, At = turn.Now },
            LowestEarlierPulse = before is not null || last is null
                ? member.LowestEarlierPulse
                : Math.Min(last.Pulse, member.LowestEarlierPulse ?? last.Pulse),
        });
        turn.State = turn.State with
        {
            CheckInsAnswered = turn.State.CheckInsAnswered + (before is null ? 1 : 0),
            PulseSum = turn.State.PulseSum + signal.Pulse - (before?.Pulse ?? 0),
            PulseCount = turn.State.PulseCount + (before is null ? 1 : 0),
        };

        // An answer that is changed tells the owner only what is new in it.
        if (IsLow(signal.Pulse) && !(before is not null && IsLow(before.Pulse)))
        {
            turn.Tell(Notice.LowPulse, member.Id);
        }

        if (signal.NeedsHelp && before?.NeedsHelp != true)
        {
            turn.Tell(Notice.HelpNeeded, member.Id);
        }
    }

    /// <summary>Whether a pulse is low enough for the owner to be told.</summary>
    public static bool IsLow(int pulse) => pulse <= LowPulse;
}
