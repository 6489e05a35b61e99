namespace ServerlessMentoring.App.Matching.Blocking;

/// <summary>Two people who are never to be put together in a program, in whichever roles.</summary>
/// <param name="People">The two, in the order of their ids.</param>
/// <param name="Reason">Why; for owners only.</param>
/// <param name="Since">Since when; UTC.</param>
public sealed record BlockedPair(IReadOnlyList<string> People, string? Reason, DateTimeOffset Since);
