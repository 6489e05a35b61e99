using ServerlessMentoring.App.Matching.Rounds;

namespace ServerlessMentoring.App.Matching.Api;

/// <summary>A round as the API shows it. Points are from 0 to 100.</summary>
public sealed record RoundAnswer
{
    /// <summary>Its id; absent for a dry run.</summary>
    public string? Id { get; init; }

    public required string Status { get; init; }

    public required string ProgramId { get; init; }

    /// <summary>The program's version by whose rules it was run.</summary>
    public required int ProgramVersion { get; init; }

    public required MatchScope Scope { get; init; }

    /// <summary>Whether a timer ran it and not an owner.</summary>
    public bool Automatic { get; init; }

    /// <summary>When it was asked for; UTC; absent for a dry run.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>The day of the round, in the program's zone.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The round in plain sentences.</summary>
    public required IReadOnlyList<string> Summary { get; init; }

    /// <summary>Mentees who looked for a mentor.</summary>
    public required int Mentees { get; init; }

    /// <summary>Mentors with a free place.</summary>
    public required int Mentors { get; init; }

    public required int Places { get; init; }

    public required int Matched { get; init; }

    /// <summary>The sum of all matches' points.</summary>
    public required decimal TotalPoints { get; init; }

    /// <summary>The points of the lowest match that was not pinned; absent without one.</summary>
    public decimal? LowestPoints { get; init; }

    public required decimal FloorPoints { get; init; }

    /// <summary>Whether every match but the pinned ones reaches it.</summary>
    public required bool FloorKept { get; init; }

    /// <summary>Of a round of groups: whether it is proven that no other choice of groups to open would place more people. Always true for pairs.</summary>
    public required bool OpeningProven { get; init; }

    /// <summary>The pairs; empty in a program of groups.</summary>
    public required IReadOnlyList<RoundPair> Pairs { get; init; }

    /// <summary>The groups; empty in a program of pairs.</summary>
    public required IReadOnlyList<RoundTeam> Groups { get; init; }

    /// <summary>Who is matched with nobody, and what would change it.</summary>
    public required IReadOnlyList<RoundLeft> Unmatched { get; init; }

    /// <summary>When all that it started was started; UTC; absent before.</summary>
    public DateTimeOffset? CommittedAt { get; init; }

    /// <summary>What its commit started; absent before it.</summary>
    public IReadOnlyList<StartedMatch>? Started { get; init; }

    /// <summary>What its commit could not start any more, and why; absent before it.</summary>
    public IReadOnlyList<RefusedMatch>? Refused { get; init; }
}
