namespace ServerlessMentoring.App.Matching.Api;

/// <summary>What would become of a mentee.</summary>
/// <param name="MenteeId">Who.</param>
/// <param name="From">The mentors in the round as it is; empty for none.</param>
/// <param name="To">The mentors instead; empty for none.</param>
/// <param name="PointsBefore">The points in the round as it is.</param>
/// <param name="PointsAfter">The points instead.</param>
public sealed record WhyMove(string MenteeId, IReadOnlyList<string> From, IReadOnlyList<string> To, decimal PointsBefore, decimal PointsAfter);
