using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.People;

/// <summary>Who leads others, and since when we know: what tells a new manager from an old one.</summary>
public sealed class Leads(IDocumentStore store)
{
    internal static readonly Collection<Lead> Collection = new("leads", StoreContainer.People)
    {
        Personal = new PersonalDocuments<Lead>("leads")
        {
            In = PersonalPartitions.OfThePerson,
            Id = lead => lead.PersonId,
            IsOf = (lead, personId) => lead.PersonId == personId,
            Ids = personId => [personId],
            IsOne = true,
            Shown = (lead, _, _) => [new JsonObject { ["since"] = lead.Since }],
        },
    };

    /// <summary>Notes that somebody was named as a manager.</summary>
    /// <returns>When that was heard for the first time; UTC.</returns>
    public async Task<DateTimeOffset> NoteAsync(string personId, DateTimeOffset heardAt, CancellationToken cancellation = default) =>
        (await store.UpdateAsync(
            Collection,
            personId,
            personId,
            before => before is not null && before.Since <= heardAt ? before : new Lead(personId, heardAt),
            cancellation))!.Since;
}

/// <summary>Somebody to whom others report.</summary>
/// <param name="PersonId">Who; not necessarily somebody of whom HR has told us more.</param>
/// <param name="Since">When we first heard of it; UTC.</param>
public sealed record Lead(string PersonId, DateTimeOffset Since);
