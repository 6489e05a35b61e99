namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>A group that a round formed.</summary>
public sealed record RoundGroup
{
    /// <summary>Its number in the round, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Its mentors, in the order of ids; in a peer group the host.</summary>
    public required IReadOnlyList<string> MentorIds { get; init; }

    /// <summary>Its mentees, in the order of ids; in a peer group all but the host.</summary>
    public required IReadOnlyList<string> MenteeIds { get; init; }

    /// <summary>The mean score of its mentees, in <see cref="Points"/>, rounded down.</summary>
    public required int Score { get; init; }

    /// <summary>Why these people, at most <see cref="MenteeMatch.MostReasons"/>, the weightiest first. All members may read them.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }

    /// <summary>Whether an owner pinned somebody to it.</summary>
    public bool IsPinned { get; init; }

    /// <summary>The price of a place in it, for the proof; below zero where the group is held at its least size.</summary>
    public long Price { get; init; }

    /// <summary>The prices of entering it from the departments of its members, for the proof; by department.</summary>
    public IReadOnlyList<DepartmentPrice> DepartmentPrices { get; init => field = value ?? []; } = [];
}

/// <summary>What entering a group from a department costs, for the proof.</summary>
public sealed record DepartmentPrice(string Department, long Price);
