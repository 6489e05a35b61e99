using System.Text.Json;
using System.Text.Json.Nodes;

namespace ServerlessMentoring.Core.Relationships.Json;

/// <summary>
/// Brings stored documents of older schemas up to date, one schema after the other. A change of the schema adds a step
/// here, raises <see cref="RelationshipState.CurrentSchema"/>, and leaves the older golden files as they are.
/// </summary>
internal static class Upcasting
{
    /// <summary>The step at index n leads from schema n to schema n + 1.</summary>
    private static readonly Action<JsonObject>[] Steps = [FromDraft, FromFirst];

    /// <summary>The document in the present schema.</summary>
    /// <exception cref="JsonException">It was written by a newer version than this one.</exception>
    public static JsonObject ToCurrent(JsonObject document)
    {
        var schema = document["schemaVersion"] is JsonValue value && value.TryGetValue(out int number) ? number : 0;
        if (schema is < 0 or > RelationshipState.CurrentSchema)
        {
            throw new JsonException(
                $"The state has schema {schema}; this version reads up to {RelationshipState.CurrentSchema}. Deploy the newer version.");
        }

        foreach (var step in Steps.AsSpan(schema))
        {
            step(document);
        }

        document["schemaVersion"] = RelationshipState.CurrentSchema;
        return document;
    }

    /// <summary>Drafts had no schema number, and only one kind of end.</summary>
    private static void FromDraft(JsonObject document)
    {
        if (document.Remove("endsAt", out var end))
        {
            document["plannedEndAt"] = end;
        }
    }

    /// <summary>The first schema kept only each member's latest pulse and the lowest before it.</summary>
    private static void FromFirst(JsonObject document)
    {
        var pulses = (document["members"] as JsonArray ?? [])
            .SelectMany(member => new[] { member?["lastCheckIn"]?["pulse"], member?["lowestEarlierPulse"] })
            .OfType<JsonValue>()
            .Select(pulse => pulse.GetValue<int>())
            .ToList();
        document["pulseSum"] = pulses.Sum();
        document["pulseCount"] = pulses.Count;
    }
}
