using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>What became of a signal.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<SignalFate>))]
public enum SignalFate
{
    /// <summary>It changed the relationship.</summary>
    Applied,

    /// <summary>Its id was seen before.</summary>
    Duplicate,

    /// <summary>The relationship was over.</summary>
    Late,

    /// <summary>Recorded without effect; the reason says why.</summary>
    NoOp,
}
