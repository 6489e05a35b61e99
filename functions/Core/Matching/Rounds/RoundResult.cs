using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Matching.Fairness;

namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>
/// What a matching round decided, why, and the proof that nothing better was there. In parts that can be stored apart: a header, a row for
/// each person, the groups, the audit. Together with its <see cref="RoundInput"/> it can be explained and checked at any later time.
/// </summary>
public sealed record RoundResult
{
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

/// <summary>A relationship that a round proposes, whether pair or group.</summary>
/// <param name="MentorIds">The mentors; in a peer group the host.</param>
/// <param name="MenteeIds">The mentees; in a peer group all but the host.</param>
/// <param name="Score">How well they fit, in <see cref="Points"/>; for a group the mean of its mentees, rounded down.</param>
/// <param name="Reasons">Why, at most <see cref="MenteeMatch.MostReasons"/>, the weightiest first. Both sides may read them.</param>
/// <param name="IsPinned">Whether an owner wanted it, or a part of it, in any case.</param>
public sealed record RoundMatch(
    IReadOnlyList<string> MentorIds, IReadOnlyList<string> MenteeIds, int Score, IReadOnlyList<Reason> Reasons, bool IsPinned)
{
    internal static RoundMatch Of(MenteeRow row) =>
        new(row.Match!.MentorIds, [row.Id], row.Match.Score, row.Match.Reasons, row.Match.IsPinned);

    internal static RoundMatch Of(RoundGroup group) =>
        new(group.MentorIds, group.MenteeIds, group.Score, group.Reasons, group.IsPinned);
}
