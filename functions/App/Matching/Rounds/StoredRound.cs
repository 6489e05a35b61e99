using ServerlessMentoring.Core.Matching.Rounds;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>A round as it is kept: what it is in numbers. Its people are in <see cref="RoundPart"/>s.</summary>
public sealed record StoredRound
{
    /// <summary>Its id, derived from the program and the request.</summary>
    public required string Id { get; init; }

    public required string ProgramId { get; init; }

    /// <summary>The program's version by whose rules and weights it was run.</summary>
    public required int ProgramVersion { get; init; }

    public required RoundStatus Status { get; init; }

    public required MatchScope Scope { get; init; }

    /// <summary>Whether a timer ran it and not an owner.</summary>
    public bool IsAutomatic { get; init; }

    /// <summary>What tells its owner's wish from any other: the same key with another wish is no repetition.</summary>
    public required string WishId { get; init; }

    /// <summary>When it was asked for; UTC.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>From when on it is forgotten; UTC.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The set of parts that belongs to it: of several that worked at the same request one's counts.</summary>
    public string? PartSet { get; init; }

    /// <summary>The round in numbers; null while it is worked out.</summary>
    public RoundHeader? Header { get; init; }

    /// <summary>The set of parts with what its commit starts; null before.</summary>
    public string? CommitSet { get; init; }

    /// <summary>When all that it started was started; UTC; null before.</summary>
    public DateTimeOffset? CommittedAt { get; init; }

    /// <summary>How many relationships it started.</summary>
    public int Started { get; init; }

    /// <summary>How many of its matches could not be started any more.</summary>
    public int Refused { get; init; }

    /// <summary>Whether somebody in it has been erased since: its proof can no longer be checked.</summary>
    public bool IsRedacted { get; init; }
}
