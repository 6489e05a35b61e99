namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>The mentor has a free place, and the mentee is in no running relationship of this program.</summary>
internal sealed class HasPlace : TraitRule<bool>
{
    /// <inheritdoc/>
    public override string Name => "capacity";

    /// <inheritdoc/>
    public override bool CanBeOverruled => false;

    /// <inheritdoc/>
    protected override bool TraitOf(Candidate person) => person.Places > 0;

    /// <inheritdoc/>
    protected override string? Forbids(bool mentor, bool mentee) =>
        !mentor ? "The mentor has no free place."
        : !mentee ? "The mentee is in a relationship of this program already."
        : null;
}
