namespace ServerlessMentoring.App.Subscriptions.Api;

/// <summary>A delivery that is about to be sent.</summary>
/// <param name="DeliveryId">Its id among the webhook's deliveries.</param>
public sealed record QueuedAnswer(string DeliveryId);
