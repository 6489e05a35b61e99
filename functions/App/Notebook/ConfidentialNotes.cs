using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Notebook;

/// <summary>The words behind answers, by relationship. Whoever shows one asks <see cref="ConfidentialNote.Readers"/> first.</summary>
public sealed class ConfidentialNotes(IDocumentStore store)
{
    internal static readonly Collection<ConfidentialNote> Collection = new("notes", StoreContainer.Relationships)
    {
        Personal = new PersonalDocuments<ConfidentialNote>("words")
        {
            In = PersonalPartitions.OfTheirRelationships,
            Id = note => note.Id,
            IsOf = (note, personId) => note.PersonId == personId,
            Others = (note, erasure) => note with
            {
                Text = note.Text is null ? null : erasure.Names.Of(note.Text),
                Answers = note.Answers.ToDictionary(answer => answer.Key, answer => erasure.Names.Of(answer.Value)),
            },
        },
    };

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
