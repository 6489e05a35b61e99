using System.Text.Json;
using System.Text.Json.Serialization;

namespace ServerlessMentoring.Core.Scheduling;

/// <summary>A stretch of one weekday, every week, in local time.</summary>
/// <param name="Day">The weekday.</param>
/// <param name="From">The first minute.</param>
/// <param name="To">The end; itself no longer inside.</param>
public sealed record WeeklyHours(
    [property: JsonConverter(typeof(WeekdayConverter))] DayOfWeek Day,
    [property: JsonConverter(typeof(WorkingHoursTimeConverter))] TimeOnly From,
    [property: JsonConverter(typeof(WorkingHoursTimeConverter))] TimeOnly To);

/// <summary>Writes a weekday as <c>Mon</c>…<c>Sun</c>.</summary>
public sealed class WeekdayConverter : JsonConverter<DayOfWeek>
{
    public override DayOfWeek Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Weekdays.Find(reader.TokenType == JsonTokenType.String ? reader.GetString() : null)
        ?? throw new JsonException("A weekday is one of Mon, Tue, Wed, Thu, Fri, Sat, Sun.");

    public override void Write(Utf8JsonWriter writer, DayOfWeek value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Weekdays.NameOf(value));
}

/// <summary>The short names of weekdays: <c>Mon</c>…<c>Sun</c>.</summary>
public static class Weekdays
{
    private static readonly string[] Names = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

    /// <summary>The short name of a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Such as <c>Mon</c>.</returns>
    public static string NameOf(DayOfWeek day) => Names[(int)day];

    /// <summary>The day of a short name.</summary>
    /// <param name="name">The name; case does not count.</param>
    /// <returns>The day; null if there is none.</returns>
    public static DayOfWeek? Find(string? name) =>
        Array.FindIndex(Names, each => string.Equals(each, name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index
            ? (DayOfWeek)index
            : null;
}
