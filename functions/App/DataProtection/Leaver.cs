namespace ServerlessMentoring.App.DataProtection;

/// <summary>Somebody who has left the company and is to be forgotten after a while.</summary>
/// <param name="PersonId">Who.</param>
/// <param name="LeftAt">Since when; UTC.</param>
/// <param name="DueAt">When the person is to be erased; UTC.</param>
public sealed record Leaver(string PersonId, DateTimeOffset LeftAt, DateTimeOffset DueAt);
