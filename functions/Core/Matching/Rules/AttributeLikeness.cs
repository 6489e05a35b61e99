using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>The program's own rule about an attribute of HR's.</summary>
/// <param name="rule">What it says.</param>
internal sealed class AttributeLikeness(AttributeRule rule) : LikenessRule
{
    /// <inheritdoc/>
    public override string Name => "attributes";

    /// <inheritdoc/>
    protected override Likeness Must => rule.Must;

    /// <inheritdoc/>
    protected override Remark Sentence =>
        Remarks.Breach(rule.Must == Likeness.Same ? nameof(BreachTexts.AttributeDiffers) : nameof(BreachTexts.AttributeSame), rule.Attribute);

    /// <inheritdoc/>
    protected override string? ValueOf(Candidate person) => person.Attributes.GetValueOrDefault(rule.Attribute);
}
