using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>Who was together, or declined each other, is not put together again for some months.</summary>
/// <param name="past">Who was together.</param>
/// <param name="months">For how long; 0 for not at all.</param>
/// <param name="today">The day of the round.</param>
internal sealed class NotPairedAgain(IEnumerable<PastPair> past, int months, DateOnly today) : NamedPairsRule(
    past.Where(pair => pair.Until?.AddMonths(months) > today).SelectMany(pair => BothWays(pair.OneId, pair.OtherId)))
{
    /// <inheritdoc/>
    public override string Name => "notPairedForMonths";

    /// <inheritdoc/>
    public override bool CanBeOverruled => true;

    /// <inheritdoc/>
    protected override Remark Sentence => Remarks.Breach(nameof(BreachTexts.PairedBefore), months);
}
