namespace ServerlessMentoring.Core.Stories;

/// <summary>Something that those who did well did otherwise than the others.</summary>
/// <param name="Practice">What.</param>
/// <param name="Well">The median of those who did well, to one place.</param>
/// <param name="Others">The median of the others, to one place.</param>
/// <param name="WellCount">How many of those who did well it was measured of.</param>
/// <param name="OthersCount">How many of the others.</param>
public sealed record PracticeFinding(Practice Practice, decimal Well, decimal Others, int WellCount, int OthersCount);
