namespace ServerlessMentoring.App.Actions.Acts;

/// <summary>A session logged as held that can still be disputed.</summary>
/// <param name="SessionId">Id within the relationship.</param>
/// <param name="StartsAt">When it was to start (UTC).</param>
public sealed record DisputableSession(string SessionId, DateTimeOffset StartsAt);
