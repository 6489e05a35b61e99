using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ServerlessMentoring.Core.People;

/// <summary>Orders what HR says of one fact: by version, and among equal versions by when HR wrote it.</summary>
/// <param name="Version">The event's version.</param>
/// <param name="At">The event's timestamp, UTC.</param>
[JsonConverter(typeof(FactStampConverter))]
public readonly record struct FactStamp(long Version, DateTimeOffset At)
{
    /// <summary>Whether this is newer than another. What is neither newer nor older applies, too.</summary>
    /// <param name="other">The other; null is older than everything.</param>
    /// <returns>True if the other must not undo what this one says.</returns>
    public bool IsNewerThan(FactStamp? other) =>
        other is not { } that || Version > that.Version || (Version == that.Version && At > that.At);
}

/// <summary>Writes a stamp as one short text, <c>3@2026-03-02T08:00:00Z</c>: a person has one for each field. A bare number is an old one without a time.</summary>
internal sealed class FactStampConverter : JsonConverter<FactStamp>
{
    public override FactStamp Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return new FactStamp(reader.GetInt64(), DateTimeOffset.MinValue);
        }

        var parts = reader.GetString()!.Split('@');
        return new FactStamp(
            long.Parse(parts[0], CultureInfo.InvariantCulture),
            DateTimeOffset.Parse(parts[1], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal));
    }

    public override void Write(Utf8JsonWriter writer, FactStamp value, JsonSerializerOptions options) => writer.WriteStringValue(
        string.Create(CultureInfo.InvariantCulture, $"{value.Version}@{value.At.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss.FFFFFFF}Z"));
}
