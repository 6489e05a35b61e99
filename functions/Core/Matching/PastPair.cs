namespace ServerlessMentoring.Core.Matching;

/// <summary>Two people who have been in a relationship before, in whichever roles and whichever program, also one that was declined.</summary>
/// <param name="OneId">The one.</param>
/// <param name="OtherId">The other.</param>
/// <param name="Until">The day on which it ended, UTC; null while it runs.</param>
public sealed record PastPair(string OneId, string OtherId, DateOnly? Until);
