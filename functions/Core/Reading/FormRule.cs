using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Reading;

/// <summary>The rules of fields that people fill in. In English they follow the field's name, in German they stand behind a colon.</summary>
public static class FormRule
{
    /// <summary>The rule of a name in <see cref="RuleTexts"/>.</summary>
    /// <param name="name">The text's name: <c>nameof(RuleTexts.Required)</c>.</param>
    /// <param name="arguments">What goes into its places.</param>
    public static Remark Of(string name, params object[] arguments) => Remark.Of(RuleTexts.ResourceManager, name, arguments);
}
