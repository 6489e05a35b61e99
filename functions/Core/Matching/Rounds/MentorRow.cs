namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>What a round decided for a mentor.</summary>
public sealed record MentorRow
{
    public required string Id { get; init; }

    /// <summary>The places that the mentor had free before the round: one per mentee in pairs, one per group.</summary>
    public required int Places { get; init; }

    /// <summary>Who is matched with this mentor, in the order of ids.</summary>
    public IReadOnlyList<string> MenteeIds { get; init => field = value ?? []; } = [];

    /// <summary>The numbers of the groups that the mentor leads; empty in a program of pairs.</summary>
    public IReadOnlyList<int> Groups { get; init => field = value ?? []; } = [];

    /// <summary>Why the mentor is matched with nobody; null when matched.</summary>
    public Unmatched? Unmatched { get; init; }

    /// <summary>The mentor's part in the proof.</summary>
    public PersonProof Proof { get; init => field = value ?? PersonProof.None; } = PersonProof.None;
}
