using System.Text.Json;
using System.Text.Json.Serialization;

namespace ServerlessMentoring.Core.Scheduling;

/// <summary>Writes a weekday as <c>Mon</c>…<c>Sun</c>.</summary>
public sealed class WeekdayConverter : JsonConverter<DayOfWeek>
{
    /// <inheritdoc/>
    public override DayOfWeek Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Weekdays.Find(reader.TokenType == JsonTokenType.String ? reader.GetString() : null)
        ?? throw new JsonException("A weekday is one of Mon, Tue, Wed, Thu, Fri, Sat, Sun.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DayOfWeek value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Weekdays.NameOf(value));
}
