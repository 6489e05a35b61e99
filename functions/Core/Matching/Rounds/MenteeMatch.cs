using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Matching.Texts;

namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>With whom a mentee is matched, and why.</summary>
public sealed record MenteeMatch
{
    /// <summary>The most reasons that people are shown.</summary>
    public const int MostReasons = 5;

    /// <summary>What <see cref="Reason.About"/> says of a match that an owner pinned.</summary>
    public const string PinnedReason = "pinned";

    /// <summary>The mentor, or the mentors of the group; for the host of a peer group nobody.</summary>
    public required IReadOnlyList<string> MentorIds { get; init; }

    /// <summary>How well they fit, in <see cref="Points"/>; with several mentors the mean, rounded down; 0 for the host of a peer group.</summary>
    public required int Score { get; init; }

    /// <summary>What each factor gives to the score, the largest share first; with several mentors those of the first.</summary>
    public required IReadOnlyList<FactorScore> Factors { get; init; }

    /// <summary>Whether an owner wanted it in any case.</summary>
    public bool IsPinned { get; init; }

    /// <summary>The number of the group, from 1; null in a program of pairs.</summary>
    public int? Group { get; init; }

    /// <summary>Whether the mentee is the host of a peer group.</summary>
    public bool IsHost { get; init; }

    /// <summary>Why, at most <see cref="MostReasons"/>, the weightiest first. They name nobody; both sides may read them.</summary>
    [JsonIgnore]
    public IReadOnlyList<Reason> Reasons => RoundReasons.Of(Factors, IsPinned);
}

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
