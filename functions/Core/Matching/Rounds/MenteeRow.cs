namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>What a round decided for a mentee.</summary>
public sealed record MenteeRow
{
    public required string Id { get; init; }

    /// <summary>With whom the mentee is matched; null for nobody.</summary>
    public MenteeMatch? Match { get; init; }

    /// <summary>Why the mentee is matched with nobody; null when matched.</summary>
    public Unmatched? Unmatched { get; init; }

    /// <summary>The mentee's part in the proof.</summary>
    public PersonProof Proof { get; init => field = value ?? PersonProof.None; } = PersonProof.None;
}
