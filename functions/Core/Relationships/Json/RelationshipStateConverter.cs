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
    // Asked itself and not through the serializer, which reads a value to its end once before it reads it.
    private static readonly JsonConverter<StateDocument> Current = (JsonConverter<StateDocument>)StateJson.Default.StateDocument.Converter;

    public override RelationshipState Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (IsCurrent(reader) ? Current.Read(ref reader, typeof(StateDocument), StateJson.Default.Options)! : ReadOlder(ref reader)).ToState();

    public override void Write(Utf8JsonWriter writer, RelationshipState value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, new StateDocument(value), StateJson.Default.StateDocument);

    private static StateDocument ReadOlder(ref Utf8JsonReader reader)
    {
        var document = JsonNode.Parse(ref reader) as JsonObject
            ?? throw new JsonException("The state of a relationship is a JSON object.");
        return Upcasting.ToCurrent(document).Deserialize(StateJson.Default.StateDocument)!;
    }

    /// <summary>
    /// Whether a document begins with the present schema, as all do that this version wrote. A state is read several times in each step,
    /// and reading it without the way round a <see cref="JsonNode"/> costs a fraction.
    /// </summary>
    private static bool IsCurrent(Utf8JsonReader ahead) =>
        ahead.TokenType == JsonTokenType.StartObject
        && ahead.Read() && ahead.ValueTextEquals("schemaVersion"u8)
        && ahead.Read() && ahead.TokenType == JsonTokenType.Number
        && ahead.TryGetInt32(out var schema) && schema == RelationshipState.CurrentSchema;
}

/// <summary>
/// The very same record without the converter, so that the converter itself has something to hand to the serializer.
/// </summary>
internal sealed record StateDocument : RelationshipState
{
    [JsonConstructor]
    public StateDocument()
    {
    }

    public StateDocument(RelationshipState state)
        : base(state)
    {
    }

    public RelationshipState ToState() => CopyOf(this);
}
