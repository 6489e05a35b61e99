using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>Where an ask stands.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AskStanding>))]
public enum AskStanding
{
    /// <summary>Waiting for an answer.</summary>
    Open,

    /// <summary>Answered by this person; the answer may still be changed while <see cref="AskLookup.CanChange"/> says so.</summary>
    Answered,

    /// <summary>Closed by something else, or so long ago that it is no longer remembered.</summary>
    Closed,

    /// <summary>There never was such an ask.</summary>
    Unknown,
}
