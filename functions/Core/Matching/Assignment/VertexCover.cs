namespace ServerlessMentoring.Core.Matching.Assignment;

/// <summary>Mentees and mentors such that every pair in question has at least one of them.</summary>
public sealed record VertexCover(int[] Mentees, int[] Mentors);
