namespace ServerlessMentoring.Core.Matching.Assignment;

/// <summary>Mentees and mentors such that every pair in question has at least one of them.</summary>
/// <param name="Mentees">The mentees' rows, rising.</param>
/// <param name="Mentors">The mentors' columns, rising.</param>
public sealed record VertexCover(int[] Mentees, int[] Mentors);
