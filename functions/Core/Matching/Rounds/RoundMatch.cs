namespace ServerlessMentoring.Core.Matching.Rounds;

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
