using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Programs;

namespace ServerlessMentoring.App.Matching.Blocking;

/// <summary>With whom somebody is never to be put together. An export says that there is such a pair, and nothing of the other or of why.</summary>
public sealed class BlockedPairPersonalData(BlockedPairs blocked, ProgramStore programs) : IPersonalData
{
    public string Name => "blockedPairs";

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default)
    {
        var pairs = new JsonArray();
        await foreach (var program in programs.AllAsync(cancellation))
        {
            await foreach (var pair in blocked.OfPersonAsync(program.Document.Id, personId, cancellation))
            {
                pairs.Add((JsonNode)new JsonObject { ["programId"] = program.Document.Id, ["since"] = pair.Since.UtcDateTime });
            }
        }

        return pairs.Count == 0 ? null : pairs;
    }

    public async Task EraseAsync(Erasure erasure, CancellationToken cancellation = default)
    {
        foreach (var programId in erasure.Programs)
        {
            var pairs = await blocked.OfPersonAsync(programId, erasure.PersonId, cancellation).ToListAsync(cancellation);
            foreach (var pair in pairs)
            {
                await blocked.AllowAsync(programId, pair.People[0], pair.People[1], cancellation);
            }
        }
    }
}
