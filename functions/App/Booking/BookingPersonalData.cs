using System.Text.Json;
using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Relationships;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Booking;

/// <summary>A person's agenda, and the places that they named for sessions.</summary>
public sealed class BookingPersonalData(IDocumentStore store, AgendaStore agendas, IInbox inbox) : IPersonalData
{
    public string Name => "agenda";

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default) =>
        await agendas.GetAsync(personId, cancellation) is { Entries.Count: > 0 } agenda
            ? JsonSerializer.SerializeToNode(agenda, AppJson.TypeOf<Agenda>())!["entries"]!.DeepClone()
            : null;

    public async Task EraseAsync(Erasure erasure, CancellationToken cancellation = default)
    {
        await store.DeleteAsync(AgendaStore.Collection, erasure.PersonId, AgendaStore.Id, cancellation);
        foreach (var id in erasure.Relationships)
        {
            await ErasePlacesAsync(id, erasure, cancellation);
        }
    }

    private async Task ErasePlacesAsync(string relationshipId, Erasure erasure, CancellationToken cancellation)
    {
        await foreach (var detail in store.AllAsync(SessionDetails.Collection, relationshipId, cancellation: cancellation))
        {
            var booked = await inbox.FindAsync(relationshipId, detail.SignalId, cancellation);
            if (booked is null || erasure.IsAbout(booked.Signal.PersonId))
            {
                await store.DeleteAsync(SessionDetails.Collection, relationshipId, detail.SignalId, cancellation);
            }
            else if (erasure.Names.Of(detail.Place) is var place && place != detail.Place)
            {
                await store.UpsertAsync(SessionDetails.Collection, relationshipId, detail.SignalId, detail with { Place = place }, cancellation);
            }
        }
    }
}
