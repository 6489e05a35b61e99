using System.Text.Json.Nodes;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>The retention clock of somebody who has left.</summary>
public sealed class LeaverPersonalData(Leavers leavers) : IPersonalData
{
    public string Name => "retention";

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default) =>
        await leavers.FindAsync(personId, cancellation) is { } leaver
            ? new JsonObject { ["leftAt"] = leaver.LeftAt.UtcDateTime, ["dueAt"] = leaver.DueAt.UtcDateTime }
            : null;

    public Task EraseAsync(Erasure erasure, CancellationToken cancellation = default) => leavers.StopAsync(erasure.PersonId, cancellation);
}
