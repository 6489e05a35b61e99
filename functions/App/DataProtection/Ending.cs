namespace ServerlessMentoring.App.DataProtection;

/// <summary>That a relationship is over and something of it is still to be forgotten.</summary>
/// <param name="RelationshipId">The relationship.</param>
/// <param name="EndedAt">Since when; UTC.</param>
public sealed record Ending(string RelationshipId, DateTimeOffset EndedAt);
