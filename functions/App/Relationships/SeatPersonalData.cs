using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Storage;

namespace ServerlessMentoring.App.Relationships;

public sealed class SeatPersonalData(IDocumentStore store, ProgramStore programs) : IPersonalData
{
    public string Name => "seats";

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default)
    {
        var seats = new JsonObject();
        await foreach (var program in programs.AllAsync(cancellation))
        {
            if (await store.GetAsync(Seats.Collection, program.Document.Id, personId, cancellation) is { Value.RelationshipId: { } relationship })
            {
                seats[program.Document.Id] = relationship;
            }
        }

        return seats.Count == 0 ? null : seats;
    }

    public async Task EraseAsync(Erasure erasure, CancellationToken cancellation = default)
    {
        foreach (var programId in erasure.Programs)
        {
            await store.DeleteAsync(Seats.Collection, programId, erasure.PersonId, cancellation);
        }
    }
}
