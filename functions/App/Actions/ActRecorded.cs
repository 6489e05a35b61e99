namespace ServerlessMentoring.App.Actions;

/// <summary>The JSON answer to an act that is safe.</summary>
/// <param name="Recorded">Always true.</param>
/// <param name="SignalId">By what it is known; the same for the same act sent again.</param>
public sealed record ActRecorded(bool Recorded, string SignalId);
