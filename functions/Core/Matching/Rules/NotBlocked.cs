using ServerlessMentoring.Core.Matching.Texts;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Rules;

/// <summary>Two people who are never to be put together, in whichever roles. It does not say why: that is nobody's business.</summary>
/// <param name="blocked">Who.</param>
internal sealed class NotBlocked(IEnumerable<PersonPair> blocked)
    : NamedPairsRule(blocked.SelectMany(pair => BothWays(pair.MentorId, pair.MenteeId)))
{
    /// <inheritdoc/>
    public override string Name => "blocked";

    /// <inheritdoc/>
    public override bool CanBeOverruled => false;

    /// <inheritdoc/>
    protected override Remark Sentence => Remarks.Breach(nameof(BreachTexts.Blocked));
}
