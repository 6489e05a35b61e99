namespace ServerlessMentoring.Core.Programs;

/// <summary>How many mentees one relationship has.</summary>
/// <param name="Min">The fewest to start with, and below which the owner is told.</param>
/// <param name="Max">The most.</param>
public sealed record GroupSize(int Min, int Max);
