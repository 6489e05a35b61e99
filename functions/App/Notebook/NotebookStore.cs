using System.Globalization;
using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Notebook;

namespace ServerlessMentoring.App.Notebook;

/// <summary>
/// The notebooks, by relationship: the members' own space. Nothing outside the members' pages and their own download reads it.
/// </summary>
public sealed class NotebookStore(IDocumentStore store)
{
    internal static readonly Collection<NotebookEntry> Collection = new("notebook", StoreContainer.Relationships)
    {
        Personal = new PersonalDocuments<NotebookEntry>("notebook")
        {
            In = PersonalPartitions.OfTheirRelationships,
            Id = entry => entry.Id,
            IsOf = (entry, personId) => entry.CreatedBy == personId,
            Order = entry => entry.CreatedAt,

            // How much and when. The words are the members' own: a person gets theirs by their own link.
            Shown = (entry, relationshipId, _) =>
            [
                new JsonObject
                {
                    ["relationshipId"] = relationshipId,
                    ["kind"] = entry.Kind.ToString().ToLower(CultureInfo.InvariantCulture),
                    ["createdAt"] = entry.CreatedAt.UtcDateTime,
                },
            ],
            Others = (entry, erasure) => entry with
            {
                Text = erasure.Names.Of(entry.Text),
                OwnerId = entry.OwnerId == erasure.PersonId ? erasure.Tombstone : entry.OwnerId,
            },
        },
    };

    /// <summary>A relationship's entries, oldest first.</summary>
    public async Task<IReadOnlyList<NotebookEntry>> ListAsync(string relationshipId, CancellationToken cancellation = default)
    {
        var entries = new List<NotebookEntry>();
        await foreach (var entry in store.AllAsync(Collection, relationshipId, cancellation: cancellation))
        {
            entries.Add(entry);
        }

        return [.. entries.OrderBy(entry => entry.CreatedAt).ThenBy(entry => entry.Id, StringComparer.Ordinal)];
    }

    /// <summary>Changes one entry, or makes it, safely beside other writers.</summary>
    public Task<NotebookEntry?> UpdateAsync(
        string relationshipId, string id, Func<NotebookEntry?, NotebookEntry?> change, CancellationToken cancellation = default) =>
        store.UpdateAsync(Collection, relationshipId, id, change, cancellation);

    /// <summary>
    /// Makes these entries all that there is under a prefix of ids, so that an answer that is changed takes the place of the one before,
    /// and one that is sent twice leaves the same behind.
    /// </summary>
    public async Task ReplaceAsync(
        string relationshipId, string prefix, IReadOnlyList<NotebookEntry> entries, CancellationToken cancellation = default)
    {
        foreach (var entry in entries)
        {
            await store.UpsertAsync(Collection, relationshipId, entry.Id, entry, cancellation);
        }

        var kept = entries.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var old in await ListAsync(relationshipId, cancellation))
        {
            if (old.Id.StartsWith(prefix, StringComparison.Ordinal) && !kept.Contains(old.Id))
            {
                await store.DeleteAsync(Collection, relationshipId, old.Id, cancellation);
            }
        }
    }
}
