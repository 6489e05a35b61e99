using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>Why a relationship, or one member of a group, pauses. Pauses by different causes add up.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<PauseCause>))]
public enum PauseCause
{
    /// <summary>A participant asked for it.</summary>
    Participant,

    /// <summary>The program owner asked for it.</summary>
    Owner,

    /// <summary>HR reported a leave of absence.</summary>
    Away,
}
