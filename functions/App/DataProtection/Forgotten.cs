namespace ServerlessMentoring.App.DataProtection;

/// <summary>That somebody is to be forgotten, or was: just enough that what comes late about them is known as such.</summary>
/// <param name="Fingerprint">Made of the person's id with a link key; nobody without the key can tell whose it is.</param>
/// <param name="RequestedAt">When it was asked for; UTC.</param>
/// <param name="Version">The newest version of HR's that was known; null if none.</param>
/// <param name="DoneAt">When it was done; UTC; null while it is under way.</param>
/// <param name="ExpiresAt">Until when it is remembered; UTC.</param>
public sealed record Forgotten(
    string Fingerprint, DateTimeOffset RequestedAt, long? Version, DateTimeOffset? DoneAt, DateTimeOffset ExpiresAt);
