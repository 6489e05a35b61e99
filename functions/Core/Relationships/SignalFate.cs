using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>What became of a signal.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<SignalFate>))]
public enum SignalFate
{
    Applied,

    /// <summary>Its id was seen before.</summary>
    Duplicate,

    Late,

    /// <summary>Recorded without effect; the reason says why.</summary>
    NoOp,
}
