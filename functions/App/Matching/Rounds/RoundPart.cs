using ServerlessMentoring.Core.Matching;
using ServerlessMentoring.Core.Matching.Fairness;
using ServerlessMentoring.Core.Matching.Rounds;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>
/// A part of a round: some of the people as the round saw them, some of what it decided, or some of what a commit starts. Small enough for every
/// store, however many people there are.
/// </summary>
public sealed record RoundPart
{
    /// <summary>Its id in the round.</summary>
    public required string Id { get; init; }

    /// <summary>The set that it belongs to.</summary>
    public required string Set { get; init; }

    /// <summary>From when on it is forgotten; UTC.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The ids of all people in it, also those who are only named.</summary>
    public IReadOnlyList<string> People { get; init => field = value ?? []; } = [];

    /// <summary>Mentors as the round saw them.</summary>
    public IReadOnlyList<Candidate>? Mentors { get; init; }

    /// <summary>Mentees as the round saw them.</summary>
    public IReadOnlyList<Candidate>? Mentees { get; init; }

    /// <summary>Pairs that the owner wanted.</summary>
    public IReadOnlyList<PersonPair>? Pinned { get; init; }

    /// <summary>Pairs that the owner did not want.</summary>
    public IReadOnlyList<PersonPair>? Forbidden { get; init; }

    /// <summary>Pairs that are blocked in the program.</summary>
    public IReadOnlyList<PersonPair>? Blocked { get; init; }

    /// <summary>Who had been together before.</summary>
    public IReadOnlyList<PastPair>? Past { get; init; }

    public IReadOnlyList<RoundNote>? Notes { get; init; }

    /// <summary>What was decided for mentees.</summary>
    public IReadOnlyList<MenteeRow>? MenteeRows { get; init; }

    /// <summary>What was decided for mentors.</summary>
    public IReadOnlyList<MentorRow>? MentorRows { get; init; }

    public IReadOnlyList<RoundGroup>? Groups { get; init; }

    /// <summary>Whom the round served how well.</summary>
    public IReadOnlyList<FairnessGroup>? Fairness { get; init; }

    /// <summary>What a commit starts, or why not.</summary>
    public IReadOnlyList<RoundStart>? Starts { get; init; }
}
