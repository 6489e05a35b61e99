using System.Text.Json.Nodes;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>The retention clock of somebody who has left.</summary>
public sealed class LeaverData(Leavers leavers) : IPersonalData
{
    /// <inheritdoc />
    public string Name => "retention";

    /// <inheritdoc />
    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default) =>
        await leavers.FindAsync(personId, cancellation) is { } leaver
            ? new JsonObject { ["leftAt"] = leaver.LeftAt.UtcDateTime, ["dueAt"] = leaver.DueAt.UtcDateTime }
            : null;

    /// <inheritdoc />
    public Task EraseAsync(Erasure erasure, CancellationToken cancellation = default) => leavers.StopAsync(erasure.PersonId, cancellation);
}
