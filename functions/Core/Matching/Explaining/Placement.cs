namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>Where a mentee is in a round.</summary>
/// <param name="MentorIds">The mentors; nobody for the host of a peer group.</param>
/// <param name="Score">How well they fit.</param>
internal sealed record Placement(IReadOnlyList<string> MentorIds, int Score)
{
    public bool IsWith(Placement? other) => other is not null && MentorIds.SequenceEqual(other.MentorIds, StringComparer.Ordinal);
}
