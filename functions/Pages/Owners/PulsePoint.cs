namespace ServerlessMentoring.Pages.Owners;

/// <summary>An answer to a check-in as the owner sees it: how it goes, never the comment.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="PersonName">Whose answer.</param>
/// <param name="Pulse">1 (badly) to 5 (very well).</param>
public sealed record PulsePoint(DateTimeOffset At, string PersonName, int Pulse);
