using System.Text.Json;
using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Effects;

namespace ServerlessMentoring.Core.Relationships.Json;

/// <summary>Reads and writes an effect by its <c>kind</c>.</summary>
public sealed class EffectConverter : JsonConverter<Effect>
{
    public override Effect Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var kind = KindOf.Read(document.RootElement);
        var type = TypeOf(kind) ?? throw new JsonException($"'{kind}' is no effect that this version knows.");
        return (Effect)document.RootElement.Deserialize(RelationshipJson.Default.GetTypeInfo(type)!)!;
    }

    public override void Write(Utf8JsonWriter writer, Effect value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, RelationshipJson.Default.GetTypeInfo(value.GetType())!);

    private static Type? TypeOf(string kind) => kind switch
    {
        "sendMail" => typeof(SendMail),
        "tellOwner" => typeof(TellOwner),
        "calendarInvite" => typeof(CalendarInvite),
        "calendarCancel" => typeof(CalendarCancel),
        "releasePlace" => typeof(ReleasePlace),
        "rematch" => typeof(Rematch),
        _ => null,
    };
}
