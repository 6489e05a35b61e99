using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;
using ServerlessMentoring.App.Programs;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.App.Effects;

/// <summary>Who waits to be matched again.</summary>
public sealed class RematchPersonalData(RematchList rematches, ProgramStore programs) : IPersonalData
{
    public string Name => "rematch";

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default)
    {
        var waits = new JsonArray();
        await foreach (var program in programs.AllAsync(cancellation))
        {
            foreach (var role in Enum.GetValues<MemberRole>())
            {
                if (await rematches.IsOnAsync(program.Document.Id, personId, role, cancellation))
                {
                    waits.Add(JsonValue.Create(program.Document.Id));
                }
            }
        }

        return waits.Count == 0 ? null : waits;
    }

    public async Task EraseAsync(Erasure erasure, CancellationToken cancellation = default)
    {
        foreach (var programId in erasure.Programs)
        {
            foreach (var role in Enum.GetValues<MemberRole>())
            {
                await rematches.RemoveAsync(programId, erasure.PersonId, role, cancellation);
            }
        }
    }
}
