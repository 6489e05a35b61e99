namespace ServerlessMentoring.App.Subscriptions;

/// <summary>What came of sending a delivery once.</summary>
/// <param name="Status">The status code; null when there was no answer.</param>
/// <param name="Failure">Why it was not taken, in plain words for the API and the log; null when it was.</param>
/// <param name="Fault">Why there was no answer; null when there was one.</param>
public sealed record DeliveryAttempt(int? Status, string? Failure, ReceiverFault? Fault = null);
