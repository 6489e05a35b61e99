using System.Text.Json.Nodes;

namespace ServerlessMentoring.App.DataProtection;

/// <summary>Collects from all rooms what is kept about a person.</summary>
public sealed class PersonFiles(IEnumerable<IPersonalData> rooms)
{
    /// <summary>What is kept, by room; empty when nothing is.</summary>
    public async Task<JsonObject> CollectAsync(string personId, CancellationToken cancellation = default)
    {
        var data = new JsonObject();
        foreach (var room in rooms)
        {
            if (await room.ExportAsync(personId, cancellation) is { } node)
            {
                data[room.Name] = node;
            }
        }

        return data;
    }
}
