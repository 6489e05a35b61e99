using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.DataProtection;

namespace ServerlessMentoring.App.Subscriptions;

/// <summary>The ids of people in events that were sent, or wait to be.</summary>
public sealed class SubscriptionPersonalData(IDocumentStore store, SubscriptionStore subscriptions, ProgramStore programs) : IPersonalData
{
    public string Name => "outboundEvents";

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default)
    {
        var bodies = new JsonArray();
        await foreach (var program in programs.AllAsync(cancellation))
        {
            foreach (var delivery in await AboutAsync(program.Document.Id, personId, cancellation))
            {
                bodies.Add(JsonNode.Parse(delivery.Body));
            }
        }

        return bodies.Count == 0 ? null : bodies;
    }

    public async Task EraseAsync(Erasure erasure, CancellationToken cancellation = default)
    {
        foreach (var programId in erasure.Programs)
        {
            foreach (var delivery in await AboutAsync(programId, erasure.PersonId, cancellation))
            {
                await store.UpdateAsync(
                    DeliveryStore.Deliveries,
                    delivery.WebhookId,
                    delivery.Id,
                    before => before is null ? null : Without(before, erasure),
                    cancellation);
            }
        }
    }

    private static Delivery Without(Delivery delivery, Erasure erasure) => delivery with
    {
        Body = PersonIds.Replace(JsonNode.Parse(delivery.Body), erasure.PersonId, erasure.Tombstone)!.ToJsonString(),
        People = [.. delivery.People.Select(erasure.IdOf)],
    };

    private async Task<List<Delivery>> AboutAsync(string programId, string personId, CancellationToken cancellation)
    {
        var found = new List<Delivery>();
        foreach (var receiver in await subscriptions.ListAsync(programId, cancellation))
        {
            await foreach (var delivery in store.AllAsync(
                DeliveryStore.Deliveries, receiver.Id, [Condition.Has("people", personId)], cancellation))
            {
                found.Add(delivery);
            }
        }

        return found;
    }
}
