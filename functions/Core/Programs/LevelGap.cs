namespace ServerlessMentoring.Core.Programs;

/// <summary>How many levels the mentor stands above the mentee; in a <see cref="ProgramKind.Reverse"/> program the mentee above the mentor.</summary>
/// <param name="Min">The fewest; negative for below.</param>
/// <param name="Max">The most.</param>
public sealed record LevelGap(int Min, int Max);
