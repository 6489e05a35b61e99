using ServerlessMentoring.Core.Programs;

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
    protected override string Sentence =>
        rule.Must == Likeness.Same ? $"They differ in {rule.Attribute}, in which they must be the same."
        : $"They are the same in {rule.Attribute}, in which they must differ.";

    /// <inheritdoc/>
    protected override string? ValueOf(Candidate person) => person.Attributes.GetValueOrDefault(rule.Attribute);
}
