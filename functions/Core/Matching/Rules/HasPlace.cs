using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Wording;

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
    protected override Remark? Forbids(bool mentor, bool mentee) =>
        !mentor ? Remarks.Breach(nameof(BreachTexts.MentorFull))
        : !mentee ? Remarks.Breach(nameof(BreachTexts.MenteeTaken))
        : null;
}
