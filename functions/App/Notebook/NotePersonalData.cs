using System.Text.Json;
using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Notebook;

/// <summary>The words behind answers. A person's own go with them; those of others stay, without the person's name.</summary>
public sealed class NotePersonalData(IDocumentStore store, ConfidentialNotes notes, RelationshipProjection relationships) : IPersonalData
{
    public string Name => "words";

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default)
    {
        var words = new JsonArray();
        await foreach (var membership in relationships.AllOfPersonAsync(personId, cancellation))
        {
            await foreach (var note in notes.AllAsync(membership.RelationshipId, cancellation))
            {
                if (note.PersonId == personId)
                {
                    words.Add(JsonSerializer.SerializeToNode(note, AppJson.TypeOf<ConfidentialNote>()));
                }
            }
        }

        return words.Count == 0 ? null : words;
    }

    public async Task EraseAsync(Erasure erasure, CancellationToken cancellation = default)
    {
        foreach (var id in erasure.Relationships)
        {
            await foreach (var note in notes.AllAsync(id, cancellation))
            {
                if (note.PersonId == erasure.PersonId)
                {
                    await store.DeleteAsync(ConfidentialNotes.Collection, id, note.Id, cancellation);
                }
                else if (Without(note, erasure) is { } without)
                {
                    await notes.SaveAsync(without, cancellation);
                }
            }
        }
    }

    /// <summary>The note without the person; null when they are not in it.</summary>
    private static ConfidentialNote? Without(ConfidentialNote note, Erasure erasure)
    {
        var text = note.Text is null ? null : erasure.Names.Of(note.Text);
        var answers = note.Answers.ToDictionary(answer => answer.Key, answer => erasure.Names.Of(answer.Value));
        return text == note.Text && answers.All(answer => answer.Value == note.Answers[answer.Key])
            ? null
            : note with { Text = text, Answers = answers };
    }
}

/// <summary>The words behind answers, by relationship. Whoever shows one asks <see cref="ConfidentialNote.Readers"/> first.</summary>
public sealed class ConfidentialNotes(IDocumentStore store)
{
    internal static readonly Collection<ConfidentialNote> Collection = new("notes", StoreContainer.Relationships);

    /// <summary>A note by its id; null when there is none.</summary>
    public async Task<ConfidentialNote?> GetAsync(string relationshipId, string id, CancellationToken cancellation = default) =>
        (await store.GetAsync(Collection, relationshipId, id, cancellation))?.Value;

    /// <summary>Keeps a note. Keeping it again leaves the same behind.</summary>
    public Task SaveAsync(ConfidentialNote note, CancellationToken cancellation = default) =>
        store.UpsertAsync(Collection, note.RelationshipId, note.Id, note, cancellation);

    /// <summary>All notes of a relationship.</summary>
    public IAsyncEnumerable<ConfidentialNote> AllAsync(string relationshipId, CancellationToken cancellation = default) =>
        store.AllAsync(Collection, relationshipId, cancellation: cancellation);
}
