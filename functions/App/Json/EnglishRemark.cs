using System.Text.Json;
using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Wording;

namespace ServerlessMentoring.App.Json;

/// <summary>A remark in an answer of the API: its English sentence.</summary>
public sealed class EnglishRemark : JsonConverter<Remark>
{
    public override Remark Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Remark.Verbatim(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, Remark value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
