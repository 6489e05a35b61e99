using ServerlessMentoring.Core.Relationships;
using ServerlessMentoring.Core.Relationships.Signals;
using ServerlessMentoring.Core.Reports;

namespace ServerlessMentoring.Core.Dashboards;

/// <summary>Which moves suit a relationship that needs help, the gentlest first.</summary>
public static class HelpMoves
{
    private const int ManyMissed = 3;
    private const int LongOverdueDays = 7;

    /// <summary>The moves that the rules allow; talking always suits.</summary>
    /// <param name="state">The relationship.</param>
    /// <param name="verdict">Whether it reaches its minimum; null outside of its sessions.</param>
    /// <param name="now">The time, UTC.</param>
    public static IReadOnlyList<HelpMove> Of(RelationshipState state, ForecastVerdict? verdict, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        var missed = state.SessionCounts.Missed + state.KickoffMisses;
        var isSilent = OverdueAsks.Of(state, now).Any(ask => (now - ask.DueAt).Days >= LongOverdueDays);
        var isStuckAtTheStart = state.KickoffOverdue || (isSilent && state.Phase is Phase.Proposed or Phase.Kickoff);
        return
        [
            .. new (HelpMove Move, bool Suits)[]
            {
                (HelpMove.Call, true),
                (HelpMove.Extend, verdict == ForecastVerdict.TooLate || state.KickoffOverdue),
                (HelpMove.Pause, !state.Paused && state.Phase == Phase.Sessions && (missed > 0 || isSilent)),
                (HelpMove.Rematch, isStuckAtTheStart || missed >= ManyMissed),
                (HelpMove.End, state.KickoffOverdue || (verdict == ForecastVerdict.TooLate && state.Extended)),
            }
            .Where(each => each.Suits && IsAllowed(state, each.Move, now))
            .Select(each => each.Move),
        ];
    }

    // What the rules would refuse helps nobody.
    private static bool IsAllowed(RelationshipState state, HelpMove move, DateTimeOffset now)
    {
        Signal? signal = move switch
        {
            HelpMove.Extend => new Extend { Weeks = 1, At = now },
            HelpMove.Pause => new Pause { Cause = PauseCause.Owner, At = now },
            HelpMove.Rematch => new End { Rematch = true, At = now },
            HelpMove.End => new End { At = now },
            _ => null,
        };
        return signal is null || SignalRules.Check(state, signal, now).IsOk;
    }
}

/// <summary>What an owner can do for a relationship. Reminding is none of it: reminders go out by themselves.</summary>
public enum HelpMove
{
    Call,

    Extend,

    /// <summary>Bring them together with others.</summary>
    Rematch,

    /// <summary>Let it rest for a while.</summary>
    Pause,

    End,
}
