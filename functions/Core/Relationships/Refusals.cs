using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>Why something is not possible, as a whole sentence.</summary>
internal static class Refusals
{
    /// <summary>The refusal of a name in <see cref="RefusalTexts"/>.</summary>
    public static Remark Of(string name, params object[] arguments) => Remark.Of(RefusalTexts.ResourceManager, name, arguments);
}
