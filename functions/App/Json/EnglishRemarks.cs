using System.Text.Json;
using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Json;

/// <summary>Remarks in an answer of the API: their English sentences.</summary>
public sealed class EnglishRemarks : JsonConverter<IReadOnlyList<Remark>>
{
    public override IReadOnlyList<Remark> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return [.. document.RootElement.EnumerateArray().Select(each => Remark.Verbatim(each.GetString() ?? ""))];
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<Remark> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var remark in value)
        {
            writer.WriteStringValue(remark.ToString());
        }

        writer.WriteEndArray();
    }
}
