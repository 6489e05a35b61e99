using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>How a relationship is doing.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<HealthLevel>))]
public enum HealthLevel
{
    /// <summary>Nothing to do.</summary>
    OnTrack,

    /// <summary>Worth a look.</summary>
    Attention,

    /// <summary>Likely to fail without help.</summary>
    AtRisk,
}
