namespace ServerlessMentoring.Core.Matching.Groups;

/// <summary>Who is in which of the groups that open, the best way for these groups.</summary>
internal sealed record GroupSolution
{
    /// <summary>The units that open, rising.</summary>
    public required IReadOnlyList<int> Open { get; init; }

    /// <summary>Each mentee's group, as a place in <see cref="Open"/>; -1 for none. Hosts are in none.</summary>
    public required int[] GroupOf { get; init; }

    /// <summary>The least score of whoever was not pinned.</summary>
    public required int Threshold { get; init; }

    /// <summary>How many are placed, pinned ones and hosts included.</summary>
    public required int Placed { get; init; }

    /// <summary>How many mentees are missing in groups below the least size; 0 when these groups can open together.</summary>
    public required int Missing { get; init; }

    /// <summary>The scores less what a group's make-up costs, see <see cref="GroupWeights"/>; pinned mentees included.</summary>
    public required long Value { get; init; }

    /// <summary>What being placed at all is worth in the prices.</summary>
    public required long Bonus { get; init; }

    public required long[] MenteePrices { get; init; }

    /// <summary>The price of a place in each open group.</summary>
    public required long[] GroupPrices { get; init; }

    /// <summary>The price of entering each open group, by the departments of those in it who were not pinned.</summary>
    public required IReadOnlyList<IReadOnlyDictionary<string, long>> DepartmentPrices { get; init; }

    /// <summary>Whether it is better: can open, places more, needs fewer groups, is worth more.</summary>
    public bool IsBetterThan(GroupSolution? other) =>
        other is null || (-Missing, Placed, -Open.Count, Value).CompareTo((-other.Missing, other.Placed, -other.Open.Count, other.Value)) > 0;
}
