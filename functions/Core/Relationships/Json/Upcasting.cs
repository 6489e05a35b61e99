using System.Text.Json;
using System.Text.Json.Nodes;

namespace ServerlessMentoring.Core.Relationships.Json;

/// <summary>Brings stored documents of older schemas up to date, one schema after the other.</summary>
internal static class Upcasting
{
    /// <summary>The document in the present schema.</summary>
    /// <exception cref="JsonException">It was written by a newer version than this one.</exception>
    public static JsonObject ToCurrent(JsonObject document)
    {
        var schema = document["schemaVersion"] is JsonValue value && value.TryGetValue(out int number) ? number : 0;
        if (schema > RelationshipState.CurrentSchema)
        {
            throw new JsonException(
                $"The state has schema {schema}; this version reads up to {RelationshipState.CurrentSchema}. Deploy the newer version.");
        }

        document["schemaVersion"] = RelationshipState.CurrentSchema;
        return document;
    }
}
