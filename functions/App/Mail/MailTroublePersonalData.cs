using System.Text.Json;
using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Mail;

/// <summary>Mails that did not arrive. That there were some stays.</summary>
public sealed class MailTroublePersonalData(IDocumentStore store, MailTroubles troubles, RelationshipProjection relationships) : IPersonalData
{
    public string Name => "undelivered";

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default)
    {
        var all = new JsonArray();
        await foreach (var membership in relationships.AllOfPersonAsync(personId, cancellation))
        {
            foreach (var trouble in await troubles.OfAsync(membership.RelationshipId, cancellation))
            {
                if (trouble.PersonId == personId)
                {
                    all.Add(JsonSerializer.SerializeToNode(trouble, AppJson.TypeOf<MailTrouble>()));
                }
            }
        }

        return all.Count == 0 ? null : all;
    }

    public async Task EraseAsync(Erasure erasure, CancellationToken cancellation = default)
    {
        foreach (var id in erasure.Relationships)
        {
            foreach (var trouble in await troubles.OfAsync(id, cancellation))
            {
                if (trouble.PersonId == erasure.PersonId)
                {
                    var erased = trouble with { PersonId = erasure.Tombstone, Reason = null };
                    await store.UpsertAsync(MailTroubles.Collection, id, trouble.Id, erased, cancellation);
                }
            }
        }
    }
}
