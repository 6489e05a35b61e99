using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Enrollment.DeadLetters;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Enrollment.Webhooks;

/// <summary>HR's events that wait or could not be applied. Those of the person go, and others' no longer name the person as their manager.</summary>
public sealed class HrEventPersonalData(IDocumentStore store, DueList list) : IPersonalData
{
    public string Name => "hrEvents";

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default)
    {
        var bodies = new JsonArray();
        await foreach (var waiting in list.AllAsync<WaitingEvent>(cancellation))
        {
            if (HrEventApplier.PersonIn(waiting) == personId)
            {
                bodies.Add(JsonNode.Parse(waiting.Body));
            }
        }

        await foreach (var letter in store.AllAsync(DeadLetterStore.Collection, DeadLetterStore.Partition, cancellation: cancellation))
        {
            if (letter.PersonId == personId)
            {
                bodies.Add(JsonNode.Parse(letter.Body));
            }
        }

        return bodies.Count == 0 ? null : bodies;
    }

    public async Task EraseAsync(Erasure erasure, CancellationToken cancellation = default)
    {
        await foreach (var waiting in list.AllAsync<WaitingEvent>(cancellation))
        {
            var body = WithoutManager(waiting.Body, waiting.PersonPrefix, erasure);
            if (waiting.IsNotice)
            {
                if (HrEventApplier.PersonIn(waiting) == erasure.PersonId && waiting.ReceivedAt < erasure.RequestedAt)
                {
                    await list.RemoveAsync<WaitingEvent>(waiting.Id, cancellation);
                }
            }
            else if (HrEventApplier.Read(waiting)?.Value is { } hrEvent && hrEvent.PersonId == erasure.PersonId)
            {
                // What HR has said since is about somebody new, and waits for its turn.
                if (hrEvent.Timestamp < erasure.RequestedAt)
                {
                    await list.RemoveAsync<WaitingEvent>(waiting.Id, cancellation);
                }
            }
            else if (body is not null)
            {
                await list.UpdateAsync<WaitingEvent>(waiting.Id, before => before is null ? null : before with { Body = body }, cancellation);
            }
        }

        await foreach (var letter in store.AllAsync(DeadLetterStore.Collection, DeadLetterStore.Partition, cancellation: cancellation))
        {
            if (letter.PersonId == erasure.PersonId)
            {
                await store.DeleteAsync(DeadLetterStore.Collection, DeadLetterStore.Partition, letter.Id, cancellation);
            }
            else if (WithoutManager(letter.Body, letter.PersonPrefix, erasure) is { } body)
            {
                await store.UpdateAsync(
                    DeadLetterStore.Collection,
                    DeadLetterStore.Partition,
                    letter.Id,
                    before => before is null ? null : before with { Body = body },
                    cancellation);
            }
        }
    }

    /// <summary>The event without the person as manager; null when they are not. Events have ids as HR gives them, without the prefix.</summary>
    private static string? WithoutManager(string body, string prefix, Erasure erasure)
    {
        var node = JsonNode.Parse(body);
        if (node is not JsonObject root
            || root["data"] is not JsonObject data
            || data["profile"] is not JsonObject profile
            || profile["managerId"] is not JsonValue manager
            || !manager.TryGetValue<string>(out var id)
            || prefix + id != erasure.PersonId)
        {
            return null;
        }

        profile.Remove("managerId");
        return node.ToJsonString();
    }
}
