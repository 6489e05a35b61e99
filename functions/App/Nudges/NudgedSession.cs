namespace ServerlessMentoring.App.Nudges;

/// <summary>A booked session that is reminded of once; one that is moved counts anew.</summary>
/// <param name="Id">The session.</param>
/// <param name="StartsAt">The start for which it is booked; UTC.</param>
/// <param name="RemindedOn">The person's local day of the digest that named it; null until then.</param>
public sealed record NudgedSession(string Id, DateTimeOffset StartsAt, DateOnly? RemindedOn = null);
