using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.People;

/// <summary>Who leads others, and since when we know: what tells a new manager from an old one.</summary>
public sealed class Leads(IDocumentStore store) : IPersonalData
{
    internal static readonly Collection<Lead> Collection = new("leads", StoreContainer.People);

    public string Name => "leads";

    /// <summary>Notes that somebody was named as a manager.</summary>
    /// <returns>When that was heard for the first time; UTC.</returns>
    public async Task<DateTimeOffset> NoteAsync(string personId, DateTimeOffset heardAt, CancellationToken cancellation = default) =>
        (await store.UpdateAsync(
            Collection,
            personId,
            personId,
            before => before is not null && before.Since <= heardAt ? before : new Lead(personId, heardAt),
            cancellation))!.Since;

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default) =>
        await store.GetAsync(Collection, personId, personId, cancellation) is { Value.Since: var since }
            ? new JsonObject { ["since"] = since }
            : null;

    public Task EraseAsync(Erasure erasure, CancellationToken cancellation = default) =>
        store.DeleteAsync(Collection, erasure.PersonId, erasure.PersonId, cancellation);
}

/// <summary>Somebody to whom others report.</summary>
/// <param name="PersonId">Who; not necessarily somebody of whom HR has told us more.</param>
/// <param name="Since">When we first heard of it; UTC.</param>
public sealed record Lead(string PersonId, DateTimeOffset Since);
