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
