namespace ServerlessMentoring.Core.Matching.Traits;

/// <summary>Where a person stands.</summary>
/// <param name="Rank">The higher, the more senior; null for unknown.</param>
internal readonly record struct Level(int? Rank);
