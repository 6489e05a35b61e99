using System.Text.Json;
using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Json;
using ServerlessMentoring.App.Ledger;

namespace ServerlessMentoring.App.Nudges;

/// <summary>What reminding keeps of a person: of what they were reminded, and when.</summary>
public sealed class NudgePersonalData(NudgeIndex index, ILedger ledger) : IPersonalData
{
    /// <inheritdoc/>
    public string Name => "nudges";

    /// <inheritdoc/>
    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default)
    {
        var sent = await SentAsync(personId, cancellation);
        var noted = await index.GetAsync(personId, cancellation);
        return noted is null && sent.Count == 0
            ? null
            : new JsonObject
            {
                ["open"] = noted is null ? null : JsonSerializer.SerializeToNode(noted, AppJson.TypeOf<PersonNudges>()),
                ["digests"] = new JsonArray([.. sent.Select(entry => JsonValue.Create(entry.DoneAt ?? entry.ClaimedAt))]),
            };
    }

    /// <inheritdoc/>
    public async Task EraseAsync(Erasure erasure, CancellationToken cancellation = default)
    {
        await index.DeleteAsync(erasure.PersonId, cancellation);
        foreach (var entry in await SentAsync(erasure.PersonId, cancellation))
        {
            await ledger.ForgetAsync(entry.Key, cancellation);
        }
    }

    private Task<IReadOnlyList<LedgerEntry>> SentAsync(string personId, CancellationToken cancellation) =>
        ledger.ListAsync(NudgeKey.Owner, NudgeKey.PrefixOf(personId), cancellation);
}
