using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Matching.Fairness;

namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>
/// What a matching round decided, why, and the proof that nothing better was there. In parts that can be stored apart: a header, a row for
/// each person, the groups, the audit. Together with its <see cref="RoundInput"/> it can be explained and checked at any later time.
/// </summary>
public sealed record RoundResult
{
    /// <summary>The round in numbers.</summary>
    public required RoundHeader Header { get; init; }

    /// <summary>Every mentee, in the order of ids (ordinal).</summary>
    public required IReadOnlyList<MenteeRow> Mentees { get; init; }

    /// <summary>Every mentor, in the order of ids (ordinal). In a peer group nobody.</summary>
    public required IReadOnlyList<MentorRow> Mentors { get; init; }

    /// <summary>The groups, in the order of their numbers; empty in a program of pairs.</summary>
    public IReadOnlyList<RoundGroup> Groups { get; init => field = value ?? []; } = [];

    /// <summary>Whom the round served how well.</summary>
    public required FairnessAudit Fairness { get; init; }

    /// <summary>What is to be started: one for each pair or group.</summary>
    [JsonIgnore]
    public IEnumerable<RoundMatch> Matches => Header.IsOfGroups ? Groups.Select(RoundMatch.Of) : Mentees.Where(row => row.Match is not null).Select(RoundMatch.Of);
}
