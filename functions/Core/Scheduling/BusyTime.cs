namespace ServerlessMentoring.Core.Scheduling;

/// <summary>A time that is taken.</summary>
/// <param name="StartsAt">The start, UTC.</param>
/// <param name="EndsAt">The end, UTC; itself free again.</param>
public sealed record BusyTime(DateTimeOffset StartsAt, DateTimeOffset EndsAt);
