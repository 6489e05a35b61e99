using ServerlessMentoring.App.Booking;
using ServerlessMentoring.App.Mail;
using ServerlessMentoring.App.Notebook;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>Erases what was written in a relationship that is long over. Its state, its timeline and its counts stay.</summary>
public sealed class OldTexts(IDocumentStore store)
{
    /// <summary>Erases the notebook, the words behind answers, the places of sessions, and which mails did not arrive.</summary>
    public async Task EraseAsync(string relationshipId, CancellationToken cancellation = default)
    {
        await EraseAsync(NotebookStore.Collection, relationshipId, entry => entry.Id, cancellation);
        await EraseAsync(ConfidentialNotes.Collection, relationshipId, note => note.Id, cancellation);
        await EraseAsync(SessionDetails.Collection, relationshipId, detail => detail.SignalId, cancellation);
        await EraseAsync(MailTroubles.Collection, relationshipId, trouble => trouble.Id, cancellation);
    }

    private async Task EraseAsync<T>(Collection<T> collection, string partition, Func<T, string> idOf, CancellationToken cancellation)
        where T : class
    {
        await foreach (var document in store.AllAsync(collection, partition, cancellation: cancellation))
        {
            await store.DeleteAsync(collection, partition, idOf(document), cancellation);
        }
    }
}
