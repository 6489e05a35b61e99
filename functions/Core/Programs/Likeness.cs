using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Programs;

/// <summary>Whether two people must be alike in something, or must not be.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Likeness>))]
public enum Likeness
{
    Same,

    Different,
}
