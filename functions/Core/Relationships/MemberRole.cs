using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>The part a member plays. The host of a peer group has the mentor's.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<MemberRole>))]
public enum MemberRole
{
    /// <summary>Gives guidance; confirms the goals.</summary>
    Mentor,

    /// <summary>Seeks guidance; writes the goals.</summary>
    Mentee,
}
