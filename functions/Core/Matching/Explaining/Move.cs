namespace ServerlessMentoring.Core.Matching.Explaining;

/// <summary>What would become of one mentee if a pair were pinned.</summary>
/// <param name="MenteeId">The mentee.</param>
/// <param name="From">The mentors in the round as it is; empty for none.</param>
/// <param name="To">The mentors instead; empty for none.</param>
/// <param name="Before">The score in the round as it is, in <see cref="Points"/>; 0 without a match.</param>
/// <param name="After">The score instead.</param>
public sealed record Move(string MenteeId, IReadOnlyList<string> From, IReadOnlyList<string> To, int Before, int After);
