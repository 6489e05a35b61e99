using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Signals;

namespace ServerlessMentoring.Core.Relationships.Json;

/// <summary>
/// Reads a signal by its <c>kind</c>. What this version does not understand becomes an
/// <see cref="UnknownSignal"/>, so that one entry from a newer version cannot stop a relationship.
/// </summary>
public sealed class SignalConverter : JsonConverter<Signal>
{
    public override Signal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var root = document.RootElement;
        var kind = KindOf.Read(root);
        try
        {
            return TypeOf(kind) is { } type && root.Deserialize(RelationshipJson.Default.GetTypeInfo(type)!) is Signal signal
                ? signal
                : Unknown(root, kind);
        }
        catch (JsonException)
        {
            return Unknown(root, kind);
        }
    }

    public override void Write(Utf8JsonWriter writer, Signal value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, RelationshipJson.Default.GetTypeInfo(value.GetType())!);

    private static Type? TypeOf(string kind) => kind switch
    {
        "accept" => typeof(Accept),
        "book" => typeof(Book),
        "agreeGoals" => typeof(AgreeGoals),
        "logSession" => typeof(LogSession),
        "checkIn" => typeof(CheckIn),
        "giveFeedback" => typeof(GiveFeedback),
        "pause" => typeof(Pause),
        "resume" => typeof(Resume),
        "end" => typeof(End),
        "finishEarly" => typeof(FinishEarly),
        "extend" => typeof(Extend),
        "dispute" => typeof(Dispute),
        "personAway" => typeof(PersonAway),
        "personReturned" => typeof(PersonReturned),
        "personLeaving" => typeof(PersonLeaving),
        "personLeft" => typeof(PersonLeft),
        "personChanged" => typeof(PersonChanged),
        "memberErased" => typeof(MemberErased),
        "programChanged" => typeof(ProgramChanged),
        _ => null,
    };

    private static UnknownSignal Unknown(JsonElement root, string kind) => new(kind)
    {
        Id = KindOf.Text(root, "id") ?? "",
        At = KindOf.Text(root, "at") is { } at && DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, out var time) ? time : default,
        PersonId = KindOf.Text(root, "personId"),
    };
}
