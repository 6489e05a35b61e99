using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Choice;

/// <summary>Remarks of choosing each other, by the names of their texts: <c>Choosing.Say(nameof(ChoosingTexts.WishesSaved))</c>.</summary>
public static class Choosing
{
    /// <summary>A remark.</summary>
    /// <param name="name">A text of <see cref="ChoosingTexts"/>.</param>
    /// <param name="arguments">What goes into its places.</param>
    public static Remark Say(string name, params object[] arguments) => Remark.Of(ChoosingTexts.ResourceManager, name, arguments);
}
