using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Texts;

/// <summary>Remarks of matching, by the names of their texts: <c>Remarks.Reason(nameof(ReasonTexts.SpeakBoth), languages)</c>.</summary>
public static class Remarks
{
    /// <summary>Why people are together, for themselves to read.</summary>
    /// <param name="name">A text of <see cref="ReasonTexts"/>.</param>
    /// <param name="arguments">What goes into its places.</param>
    public static Remark Reason(string name, params object[] arguments) => Remark.Of(ReasonTexts.ResourceManager, name, arguments);

    /// <summary>Whether a reason is a mentor's own words for picking somebody: then no round put the two together.</summary>
    public static bool IsPick(Remark reason) => reason.Key == Reason(nameof(ReasonTexts.MentorsWords), "").Key;

    /// <summary>Which rule two people break. It names nobody.</summary>
    /// <param name="name">A text of <see cref="BreachTexts"/>.</param>
    /// <param name="arguments">What goes into its places.</param>
    public static Remark Breach(string name, params object[] arguments) => Remark.Of(BreachTexts.ResourceManager, name, arguments);

    /// <summary>What there is to say of a round, for the program's owner.</summary>
    /// <param name="name">A text of <see cref="RoundTexts"/>.</param>
    /// <param name="arguments">What goes into its places.</param>
    public static Remark Round(string name, params object[] arguments) => Remark.Of(RoundTexts.ResourceManager, name, arguments);

    /// <summary>A rule for what an owner wishes of a round.</summary>
    /// <param name="name">A text of <see cref="PinTexts"/>.</param>
    /// <param name="arguments">What goes into its places.</param>
    public static Remark Pin(string name, params object[] arguments) => Remark.Of(PinTexts.ResourceManager, name, arguments);
}
