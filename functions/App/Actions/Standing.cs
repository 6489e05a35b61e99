using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Actions;

/// <summary>Where the thing stands that a link is about: open, answered, or closed by something else.</summary>
public sealed record Standing
{
    /// <summary>Whether this person has answered, be it that the answer still waits to be read.</summary>
    public bool IsAnswered { get; private init; }

    /// <summary>Whether an answer can be changed.</summary>
    public bool CanChange { get; private init; }

    /// <summary>The refusal, when it is neither open nor answered.</summary>
    public Reply? Closed { get; private init; }

    public static Standing Of(Visit visit, IAct act)
    {
        if (visit.Relationship is null)
        {
            return new Standing();
        }

        var isOver = visit.State.IsOver || !visit.Me.IsActive;
        if (visit.Ask is not { } ask)
        {
            return isOver && !act.OutlivesRelationship ? new Standing { Closed = Replies.Gone(visit, GoneReason.RelationshipEnded) }
                : act.Phases is { } phases && !phases.Contains(visit.State.Phase) ? new Standing { Closed = Replies.WrongPhase(visit) }
                : new Standing();
        }

        // An answer that is written down and not yet read, or so old that the state no longer remembers it, is an answer all the same.
        var last = Attempts.EarlierOf(visit).LastOrDefault(entry => entry.Result is null or { Fate: SignalFate.Applied });
        return ask.Standing switch
        {
            AskStanding.Open when last is { Result: null } => new Standing { IsAnswered = true, CanChange = true },
            AskStanding.Open => new Standing(),
            AskStanding.Answered => new Standing { IsAnswered = true, CanChange = ask.CanChange && !isOver },

            // The mail with this link goes out a moment before the step that opens the ask is saved.
            AskStanding.Unknown => new Standing { Closed = Replies.Busy(visit.Path) },
            _ when ask.Closed is null && last is not null => new Standing { IsAnswered = true },
            _ => new Standing { Closed = Replies.Gone(visit, ReasonOf(ask, isOver)) },
        };
    }

    private static GoneReason ReasonOf(AskLookup ask, bool isOver) =>
        isOver ? GoneReason.RelationshipEnded
        : ask.Closed is { How: AskClosure.PhaseEnded } ? GoneReason.PhaseOver
        : GoneReason.ClosedByOther;
}
