using System.Globalization;
using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Notebook;

namespace ServerlessMentoring.App.Notebook;

/// <summary>The notebooks. What a person wrote goes with them; what others wrote stays, without the person's name.</summary>
public sealed class NotebookPersonalData(IDocumentStore store, NotebookStore notebooks, RelationshipProjection relationships) : IPersonalData
{
    public string Name => "notebook";

    /// <summary>How much the person wrote and when. The words are the members' own: a person gets theirs by their own link.</summary>
    /// <inheritdoc cref="IPersonalData.ExportAsync" path="/param" />
    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default)
    {
        var written = new JsonArray();
        await foreach (var membership in relationships.AllOfPersonAsync(personId, cancellation))
        {
            foreach (var entry in await notebooks.ListAsync(membership.RelationshipId, cancellation))
            {
                if (entry.CreatedBy == personId)
                {
                    written.Add((JsonNode)new JsonObject
                    {
                        ["relationshipId"] = membership.RelationshipId,
                        ["kind"] = entry.Kind.ToString().ToLower(CultureInfo.InvariantCulture),
                        ["createdAt"] = entry.CreatedAt.UtcDateTime,
                    });
                }
            }
        }

        return written.Count == 0 ? null : written;
    }

    public async Task EraseAsync(Erasure erasure, CancellationToken cancellation = default)
    {
        foreach (var id in erasure.Relationships)
        {
            foreach (var entry in await notebooks.ListAsync(id, cancellation))
            {
                if (entry.CreatedBy == erasure.PersonId)
                {
                    await store.DeleteAsync(NotebookStore.Collection, id, entry.Id, cancellation);
                }
                else
                {
                    await notebooks.UpdateAsync(id, entry.Id, before => Without(before, erasure), cancellation);
                }
            }
        }
    }

    private static NotebookEntry? Without(NotebookEntry? entry, Erasure erasure) => entry is null ? null : entry with
    {
        Text = erasure.Names.Of(entry.Text),
        OwnerId = entry.OwnerId == erasure.PersonId ? erasure.Tombstone : entry.OwnerId,
    } is var without && without == entry ? entry : without;
}
