using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>The answers that checks give.</summary>
internal static class Verdicts
{
    public static SignalCheck Ok(RelationshipState state) => new() { Verdict = SignalVerdict.Ok, Phase = state.Phase };

    public static SignalCheck WrongPhase(RelationshipState state) => No(
        state, SignalVerdict.WrongPhase, Refusals.Of(nameof(RefusalTexts.WrongPhase), LifecycleWords.Say(state.Phase)));

    public static SignalCheck NotAllowed(RelationshipState state, Remark reason, string? field = null) =>
        No(state, SignalVerdict.NotAllowed, reason) with { Field = field };

    public static SignalCheck Bad(RelationshipState state, string field, Remark reason) =>
        No(state, SignalVerdict.BadValue, reason) with { Field = field };

    public static SignalCheck No(RelationshipState state, SignalVerdict verdict, Remark reason) =>
        new() { Verdict = verdict, Phase = state.Phase, Reason = reason };
}
