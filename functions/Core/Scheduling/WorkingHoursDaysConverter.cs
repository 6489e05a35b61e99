using System.Text.Json;
using System.Text.Json.Serialization;

namespace ServerlessMentoring.Core.Scheduling;

/// <summary>Writes days of the week as <c>Mon</c>…<c>Sun</c>, the form of program documents and profiles.</summary>
public sealed class WorkingHoursDaysConverter : JsonConverter<IReadOnlyList<DayOfWeek>>
{
    private static readonly string[] Names = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    public override IReadOnlyList<DayOfWeek> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("Days are a list of Mon, Tue, Wed, Thu, Fri, Sat, Sun.");
        }

        var days = new List<DayOfWeek>(7);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var name = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            var index = Array.FindIndex(Names, n => string.Equals(n, name, StringComparison.OrdinalIgnoreCase));
            days.Add(index >= 0 ? (DayOfWeek)index : throw new JsonException($"'{name}' is not one of Mon, Tue, Wed, Thu, Fri, Sat, Sun."));
        }

        return days;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<DayOfWeek> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var day in value)
        {
            writer.WriteStringValue(Names[(int)day]);
        }

        writer.WriteEndArray();
    }
}
