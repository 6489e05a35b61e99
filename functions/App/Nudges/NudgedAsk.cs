namespace ServerlessMentoring.App.Nudges;

/// <summary>How often somebody was reminded of an ask.</summary>
/// <param name="Id">The ask.</param>
/// <param name="Count">How many digests have named it.</param>
/// <param name="LastOn">The person's local day of the latest.</param>
public sealed record NudgedAsk(string Id, int Count, DateOnly LastOn);
