namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>
/// What it would cost to pin a pair and run the round again: the round was solved once more with the pin. Of a pair that no rule forbids it
/// is never a gain: first fewer people, then a worse lowest match, then more groups, then fewer points.
/// </summary>
public sealed record PinCost
{
    /// <summary>How many people fewer would be matched.</summary>
    public required int MatchedLost { get; init; }

    /// <summary>
    /// How many points the round would lose, in <see cref="Points"/>. Below zero, a gain, only where fewer people would be matched, the lowest
    /// match would be worse, more groups would open, or a rule is overruled.
    /// </summary>
    public required long PointsLost { get; init; }

    /// <summary>The lowest score of any match but those pinned before, or the floor where all reach it.</summary>
    public required int LowestBefore { get; init; }

    /// <summary>The same with the pin, and with the pinned pair.</summary>
    public required int LowestAfter { get; init; }

    /// <summary>How many groups more would open, below zero for fewer; 0 in a program of pairs.</summary>
    public int GroupsMore { get; init; }

    /// <summary>
    /// Whether it is exact. Not where so many groups could open that a good choice of them was looked for, for the round as it is or with the pin.
    /// </summary>
    public bool IsExact { get; init; } = true;

    /// <summary>Everybody who would be with somebody else, or with nobody, the pinned mentee first, then by what they lose.</summary>
    public required IReadOnlyList<Move> Moves { get; init; }

    /// <summary>Whether a match would be below the floor, or further below it than now.</summary>
    public bool WorsensLowest => LowestAfter < LowestBefore;

    /// <summary>Whether the round is better with the pin, in the order in which rounds decide.</summary>
    public bool IsGain => (-MatchedLost, LowestAfter - LowestBefore, -GroupsMore, -PointsLost).CompareTo((0, 0, 0, 0L)) > 0;
}
