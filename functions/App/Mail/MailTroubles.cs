using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Mail;

/// <summary>Mails that did not arrive, by relationship: so that its owner sees why somebody does not answer.</summary>
public sealed class MailTroubles(IDocumentStore store)
{
    internal static readonly Collection<MailTrouble> Collection = new("mail-troubles", StoreContainer.Relationships)
    {
        Personal = new PersonalDocuments<MailTrouble>("undelivered")
        {
            In = PersonalPartitions.OfTheirRelationships,
            Id = trouble => trouble.Id,
            IsOf = (trouble, personId) => trouble.PersonId == personId,
            Order = trouble => trouble.At,

            // That there were some stays.
            Left = (trouble, erasure) => trouble with { PersonId = erasure.Tombstone, Reason = null },
        },
    };

    /// <summary>Writes one down. The first word about a mail stands.</summary>
    /// <returns>Whether it is news.</returns>
    public Task<bool> AddAsync(string relationshipId, MailTrouble trouble, CancellationToken cancellation = default) =>
        store.CreateAsync(Collection, relationshipId, trouble.Id, trouble, cancellation);

    /// <summary>All of a relationship, oldest first.</summary>
    public async Task<IReadOnlyList<MailTrouble>> OfAsync(string relationshipId, CancellationToken cancellation = default)
    {
        var troubles = new List<MailTrouble>();
        await foreach (var trouble in store.AllAsync(Collection, relationshipId, cancellation: cancellation))
        {
            troubles.Add(trouble);
        }

        return [.. troubles.OrderBy(trouble => trouble.At)];
    }
}
