using System.Text.Json;
using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.App.Storage;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Choice;

/// <summary>What people wish, and who is wished for by others.</summary>
public sealed class WishPersonalData(IDocumentStore store, Wishes wishes, ProgramStore programs) : IPersonalData
{
    public string Name => "wishes";

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default)
    {
        var all = new JsonArray();
        await foreach (var program in programs.AllAsync(cancellation))
        {
            foreach (var role in Enum.GetValues<MemberRole>())
            {
                if (await store.GetAsync(Wishes.Collection, program.Document.Id, Wishes.IdOf(personId, role), cancellation) is { Value: var list })
                {
                    all.Add(JsonSerializer.SerializeToNode(list, AppJson.TypeOf<WishList>()));
                }
            }
        }

        return all.Count == 0 ? null : all;
    }

    public async Task EraseAsync(Erasure erasure, CancellationToken cancellation = default)
    {
        foreach (var programId in erasure.Programs)
        {
            await foreach (var list in wishes.AllAsync(programId, cancellation))
            {
                var id = Wishes.IdOf(list.PersonId, list.Role);
                if (list.PersonId == erasure.PersonId)
                {
                    await store.DeleteAsync(Wishes.Collection, programId, id, cancellation);
                }
                else if (list.Wishes.Contains(erasure.PersonId))
                {
                    await store.UpdateAsync(Wishes.Collection, programId, id, before => Without(before, erasure.PersonId), cancellation);
                }
            }
        }
    }

    private static WishList? Without(WishList? list, string personId) =>
        list is null || !list.Wishes.Contains(personId) ? list : list with { Wishes = [.. list.Wishes.Where(id => id != personId)] };
}
