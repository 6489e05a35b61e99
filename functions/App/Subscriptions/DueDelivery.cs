using ServerlessMentoring.App.Due;

namespace ServerlessMentoring.App.Subscriptions;

/// <summary>That a delivery is to be sent, by time: so that looking for what is due costs by what is due.</summary>
/// <param name="ProgramId">The receiver's program.</param>
/// <param name="WebhookId">The receiver.</param>
/// <param name="DeliveryId">The delivery.</param>
public sealed record DueDelivery(string ProgramId, string WebhookId, string DeliveryId) : DueEntry, IDueKind
{
    public static string Kind => "delivery";

    public override string Key() => KeyOf(WebhookId, DeliveryId);

    public static string KeyOf(string webhookId, string deliveryId) => $"{webhookId}:{deliveryId}";
}
