using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>What the owner does not want in this round.</summary>
/// <param name="forbidden">Which pairs.</param>
internal sealed class NotForbidden(IEnumerable<PersonPair> forbidden) : NamedPairsRule(forbidden)
{
    /// <inheritdoc/>
    public override string Name => "forbidden";

    /// <inheritdoc/>
    public override bool CanBeOverruled => false;

    /// <inheritdoc/>
    protected override Remark Sentence => Remarks.Breach(nameof(BreachTexts.TakenOut));
}
