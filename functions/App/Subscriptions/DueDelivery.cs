namespace ServerlessMentoring.App.Subscriptions;

/// <summary>That a delivery is to be sent, by time: so that looking for what is due costs by what is due.</summary>
/// <param name="ProgramId">The receiver's program.</param>
/// <param name="WebhookId">The receiver.</param>
/// <param name="DeliveryId">The delivery.</param>
/// <param name="DueAt">When; UTC.</param>
public sealed record DueDelivery(string ProgramId, string WebhookId, string DeliveryId, DateTimeOffset DueAt)
{
    /// <summary>The id of its document.</summary>
    public string Key() => $"{WebhookId}:{DeliveryId}";
}
