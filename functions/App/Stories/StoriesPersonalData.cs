using System.Text.Json.Nodes;
using ServerlessMentoring.App.DataProtection;

namespace ServerlessMentoring.App.Stories;

/// <summary>Whose words a program shows. The words themselves are elsewhere; here stands only that they were chosen, and what an owner wrote before them.</summary>
public sealed class StoriesPersonalData(StoriesStore stories) : IPersonalData
{
    public string Name => "stories";

    public async Task<JsonNode?> ExportAsync(string personId, CancellationToken cancellation = default)
    {
        var found = new JsonArray();
        await foreach (var published in stories.AllAsync(cancellation))
        {
            foreach (var chosen in published.Chosen.Where(each => each.PersonId == personId))
            {
                found.Add((JsonNode)new JsonObject { ["programId"] = published.ProgramId, ["relationshipId"] = chosen.RelationshipId });
            }
        }

        return found.Count == 0 ? null : found;
    }

    public async Task EraseAsync(Erasure erasure, CancellationToken cancellation = default)
    {
        var published = await stories.AllAsync(cancellation).Select(each => each.ProgramId).ToListAsync(cancellation);
        foreach (var programId in published)
        {
            await stories.ChangeAsync(programId, before => Without(before, erasure), cancellation);
        }
    }

    private static PublishedStories Without(PublishedStories before, Erasure erasure)
    {
        var words = before.Introduction is { } introduction ? erasure.Names.Of(introduction) : null;
        return words == before.Introduction && !before.Chosen.Any(each => erasure.IsAbout(each.PersonId))
            ? before
            : before with { Introduction = words, Chosen = [.. before.Chosen.Where(each => !erasure.IsAbout(each.PersonId))] };
    }
}
