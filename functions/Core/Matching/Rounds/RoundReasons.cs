using ServerlessMentoring.Core.Matching.Texts;

namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>The reasons that people are shown for a match.</summary>
internal static class RoundReasons
{
    private static readonly Reason Pinned = new(MenteeMatch.PinnedReason, Remarks.Reason(nameof(ReasonTexts.OwnerChose)));

    public static IReadOnlyList<Reason> Of(IEnumerable<FactorScore> factors, bool isPinned)
    {
        var spoken = factors.Where(factor => factor is { Share: > 0, Reason: not null }).Select(factor => factor.Reason!);
        return [.. (isPinned ? spoken.Prepend(Pinned) : spoken).Take(MenteeMatch.MostReasons)];
    }
}
