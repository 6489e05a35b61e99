using System.Text.Json;
using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Due;
using ServerlessMentoring.App.Json;

namespace ServerlessMentoring.App.Nudges;

/// <summary>What reminding keeps of a person: what is open, and of what they were reminded. When digests went out is in the ledger.</summary>
public sealed class NudgePersonalData(DueList list) : IPersonalData
{
    public string Name => "nudges";

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default) =>
        await list.GetAsync<PersonNudges>(personId, cancellation) is { } noted ? JsonSerializer.SerializeToNode(noted, AppJson.TypeOf<PersonNudges>()) : null;

    public Task EraseAsync(Erasure erasure, CancellationToken cancellation = default) => list.RemoveAsync<PersonNudges>(erasure.PersonId, cancellation);
}
