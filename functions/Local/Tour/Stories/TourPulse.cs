namespace ServerlessMentoring.Local.Tour;

/// <summary>What somebody answers when asked how it goes.</summary>
/// <param name="Pulse">1 to 5.</param>
/// <param name="Comment">For the owner.</param>
/// <param name="NeedsHelp">Whether they ask for help.</param>
internal sealed record TourPulse(int Pulse, string? Comment = null, bool NeedsHelp = false);
