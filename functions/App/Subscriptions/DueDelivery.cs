using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Subscriptions;

/// <summary>That a delivery is to be sent, by time: so that looking for what is due costs by what is due.</summary>
/// <param name="ProgramId">The receiver's program.</param>
/// <param name="WebhookId">The receiver.</param>
/// <param name="DeliveryId">The delivery.</param>
public sealed record DueDelivery(string ProgramId, string WebhookId, string DeliveryId) : DueEntry, IDueKind
{
    public static string Kind => "delivery";

    public static PersonalData Personal { get; } = new SeenToBy<SubscriptionPersonalData>();

    public override string Key() => KeyOf(WebhookId, DeliveryId);

    public static string KeyOf(string webhookId, string deliveryId) => $"{webhookId}:{deliveryId}";
}
