using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>How a relationship is doing.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<HealthLevel>))]
public enum HealthLevel
{
    OnTrack,

    Attention,

    /// <summary>Likely to fail without help.</summary>
    AtRisk,
}
