namespace ServerlessMentoring.App.Subscriptions;

/// <summary>What came of sending a delivery once.</summary>
/// <param name="Status">The status code; null when there was no answer.</param>
/// <param name="Failure">Why it was not taken, in plain words; null when it was.</param>
public sealed record Attempt(int? Status, string? Failure);
