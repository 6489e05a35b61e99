using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>Who is together is not put together a second time.</summary>
/// <param name="past">Who is or was together.</param>
internal sealed class NotTogetherNow(IEnumerable<PastPair> past) : NamedPairsRule(
    past.Where(pair => pair.Until is null).SelectMany(pair => BothWays(pair.OneId, pair.OtherId)))
{
    /// <inheritdoc/>
    public override string Name => "notTogetherNow";

    /// <inheritdoc/>
    public override bool CanBeOverruled => false;

    /// <inheritdoc/>
    protected override Remark Sentence => Remarks.Breach(nameof(BreachTexts.TogetherNow));
}
