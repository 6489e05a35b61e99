using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ServerlessMentoring.Core.Relationships.Json;

/// <summary>
/// The one way a <see cref="RelationshipState"/> is written and read, whichever serializer is at work. Documents of
/// older schemas are brought up to date while they are read.
/// </summary>
public sealed class RelationshipStateConverter : JsonConverter<RelationshipState>
{
    /// <inheritdoc/>
    public override RelationshipState Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var document = JsonNode.Parse(ref reader) as JsonObject
            ?? throw new JsonException("The state of a relationship is a JSON object.");
        return Upcasting.ToCurrent(document).Deserialize(StateJson.Default.StateDocument)!.ToState();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RelationshipState value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new StateDocument(value), StateJson.Default.StateDocument);
}
