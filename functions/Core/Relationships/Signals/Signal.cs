using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Relationships.Signals;

/// <summary>
/// Something that happened to a relationship: an answer, an HR event, an owner's act. The same id twice counts
/// once. Texts never travel in signals: they go to the notebook first, and the signal refers to them.
/// </summary>
[JsonConverter(typeof(SignalConverter))]
public abstract record Signal
{
    /// <summary>The discriminator in JSON, camelCase.</summary>
    [JsonPropertyOrder(-10)]
    public abstract string Kind { get; }

    /// <summary>The signal's id; unique within the relationship.</summary>
    public string Id { get; init; } = "";

    /// <summary>When it was accepted, UTC.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Who it is from or about; null for an owner's act.</summary>
    public string? PersonId { get; init; }

    /// <summary>The W3C trace context of the request that it came with; for telemetry only, never for a decision.</summary>
    public string? Trace { get; init; }
}
