using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;

namespace ServerlessMentoring.App.People.Directory;

/// <summary>Who is to be looked up in the directory.</summary>
public sealed class DirectoryWishPersonalData(DirectoryWishes wishes) : IPersonalData
{
    public string Name => "directoryWish";

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default) =>
        await wishes.FindAsync(personId, cancellation) is { } wish ? new JsonObject { ["dueAt"] = wish.DueAt.UtcDateTime } : null;

    public Task EraseAsync(Erasure erasure, CancellationToken cancellation = default) => wishes.RemoveAsync(erasure.PersonId, cancellation);
}
