using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.People;

/// <summary>Whether a person is there to mentor and be mentored.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<EmploymentStatus>))]
public enum EmploymentStatus
{
    /// <summary>At work.</summary>
    Active,

    /// <summary>Away for a time.</summary>
    OnLeave,

    /// <summary>Will leave on a known day.</summary>
    Leaving,

    /// <summary>Has left.</summary>
    Left,
}
