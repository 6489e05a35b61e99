using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Programs;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>They work at the same place.</summary>
internal sealed class SameLocation : LikenessRule
{
    /// <inheritdoc/>
    public override string Name => "sameLocation";

    /// <inheritdoc/>
    protected override Likeness Must => Likeness.Same;

    /// <inheritdoc/>
    protected override Remark Sentence => Remarks.Breach(nameof(BreachTexts.OtherLocation));

    /// <inheritdoc/>
    protected override string? ValueOf(Candidate person) => person.Location;
}
