using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ServerlessMentoring.Core.Relationships.Json;

/// <summary>Instants are written in UTC with a <c>Z</c>; a state holds hundreds of them, so the short form matters.</summary>
public sealed class UtcTimeConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetDateTimeOffset().ToUniversalTime();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));
}
