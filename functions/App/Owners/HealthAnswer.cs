namespace ServerlessMentoring.App.Owners;

/// <summary>The answer of the health probe.</summary>
/// <param name="Status">Always <c>healthy</c>; anything else is a 503.</param>
public sealed record HealthAnswer(string Status);
