using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>How a relationship that reached feedback came out.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Outcome>))]
public enum Outcome
{
    /// <summary>The minimum of sessions was reached.</summary>
    Completed,

    /// <summary>The minimum of sessions was not reached.</summary>
    Incomplete,
}
