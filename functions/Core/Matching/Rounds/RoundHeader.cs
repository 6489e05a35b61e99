using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>A round in numbers. All scores are in <see cref="Points"/>.</summary>
public sealed record RoundHeader
{
    /// <summary>Whether it formed groups rather than pairs.</summary>
    public bool IsOfGroups { get; init; }

    /// <summary>The day of the round, in the program's zone.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The round in a few plain sentences. They name nobody.</summary>
    public required IReadOnlyList<Remark> Summary { get; init; }

    /// <summary>Mentees who looked for a mentor: at work, and in no relationship of the program.</summary>
    public required int Mentees { get; init; }

    /// <summary>Mentors at work with at least one free place.</summary>
    public required int Mentors { get; init; }

    /// <summary>The free places of these mentors.</summary>
    public required int Places { get; init; }

    /// <summary>Mentees who are matched; in a peer group hosts count.</summary>
    public required int Matched { get; init; }

    /// <summary>Of them, those whom an owner pinned.</summary>
    public required int Pinned { get; init; }

    /// <summary>The sum of the scores of all matches.</summary>
    public required long Total { get; init; }

    /// <summary>The lowest score of a match that was not pinned; null when there is none.</summary>
    public int? Lowest { get; init; }

    /// <summary>The score below which the program wants no match.</summary>
    public required int Floor { get; init; }

    /// <summary>The score that every match but the pinned ones reaches: the floor, or where that would cost somebody a match, the best possible.</summary>
    public required int Threshold { get; init; }

    /// <summary>What is needed beside the rows to check the proof.</summary>
    public required RoundProof Proof { get; init; }

    /// <summary>Whether the floor was kept for all but pinned matches.</summary>
    public bool IsFloorKept => Threshold >= Floor;
}
