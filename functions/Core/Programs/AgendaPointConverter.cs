using System.Text.Json;
using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships;

namespace ServerlessMentoring.Core.Programs;

/// <summary>Writes an agenda point as a text, or as an object once it has an owner.</summary>
public sealed class AgendaPointConverter : JsonConverter<AgendaPoint>
{
    public override AgendaPoint Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var root = document.RootElement;
        if (root.ValueKind == JsonValueKind.String)
        {
            return new AgendaPoint(root.GetString()!);
        }

        MemberRole? owner = root.TryGetProperty("owner", out var role) && role.ValueKind == JsonValueKind.String
            ? role.ValueEquals("mentor") ? MemberRole.Mentor : MemberRole.Mentee
            : null;
        return new AgendaPoint(root.GetProperty("point").GetString() ?? "", owner);
    }

    public override void Write(Utf8JsonWriter writer, AgendaPoint value, JsonSerializerOptions options)
    {
        if (value.Owner is not { } owner)
        {
            writer.WriteStringValue(value.Point);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("point", value.Point);
        writer.WriteString("owner", owner == MemberRole.Mentor ? "mentor" : "mentee");
        writer.WriteEndObject();
    }
}
