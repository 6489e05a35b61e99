using System.Text.Json.Nodes;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>The retention clock of somebody who has left.</summary>
public sealed class LeaverPersonalData(Leavers leavers) : IPersonalData
{
    public string Name => "retention";

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default) =>
        await leavers.FindAsync(personId, cancellation) is { DueAt: { } dueAt } leaver
            ? new JsonObject { ["leftAt"] = leaver.LeftAt.UtcDateTime, ["dueAt"] = dueAt.UtcDateTime }
            : null;

    public Task EraseAsync(Erasure erasure, CancellationToken cancellation = default) => leavers.StopAsync(erasure.PersonId, cancellation);
}
