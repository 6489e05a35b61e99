using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>Where a stored round stands.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<RoundStatus>))]
public enum RoundStatus
{
    /// <summary>Being worked out, or given up by a crash: the same request goes on with it.</summary>
    Running,

    /// <summary>Worked out. Nobody has been told of anything.</summary>
    Ready,

    /// <summary>Its relationships are being started.</summary>
    Committing,

    /// <summary>Its relationships are started, but for those that were refused.</summary>
    Committed,
}
