using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>The words of the API for the lifecycle's values.</summary>
internal static class LifecycleWords
{
    /// <summary>What an ask is about, as the start of a sentence.</summary>
    public static Remark What(AskKind kind) => Said($"What{kind}");

    /// <summary>Where a relationship stands, within a sentence.</summary>
    public static Remark Say(Phase phase) => Said($"Phase{phase}");

    /// <summary>How it came out, within a sentence.</summary>
    public static Remark Say(Outcome outcome) => Said($"Outcome{outcome}");

    /// <summary>Why it came out so, within a sentence.</summary>
    public static Remark Say(OutcomeReason reason) => Said($"Reason{reason}");

    /// <summary>Why there is a pause, within a sentence.</summary>
    public static Remark Say(PauseCause cause) => Said($"Pause{cause}");

    /// <summary>Why a member is none any more, within a sentence.</summary>
    public static Remark Say(LeaveReason why) => Said($"Leave{why}");

    private static Remark Said(string name) => Remark.Of(LifecycleTexts.ResourceManager, name);
}
