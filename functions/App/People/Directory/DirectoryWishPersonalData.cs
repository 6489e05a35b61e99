using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Due;

namespace ServerlessMentoring.App.People.Directory;

/// <summary>Who is to be looked up in the directory.</summary>
public sealed class DirectoryWishPersonalData(DueList list) : IPersonalData
{
    public string Name => "directoryWish";

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default) =>
        await list.GetAsync<DirectoryWish>(personId, cancellation) is { DueAt: { } at } ? new JsonObject { ["dueAt"] = at.UtcDateTime } : null;

    public Task EraseAsync(Erasure erasure, CancellationToken cancellation = default) => list.RemoveAsync<DirectoryWish>(erasure.PersonId, cancellation);
}
