using ServerlessMentoring.Core.Programs;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>They work at the same place.</summary>
internal sealed class SameLocation : LikenessRule
{
    /// <inheritdoc/>
    public override string Name => "sameLocation";

    /// <inheritdoc/>
    protected override Likeness Must => Likeness.Same;

    /// <inheritdoc/>
    protected override string Sentence => "They work at different places.";

    /// <inheritdoc/>
    protected override string? ValueOf(Candidate person) => person.Location;
}
