using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.App.Matching.Rounds;

/// <summary>Whom a round matches. A running relationship is never touched by either.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<MatchScope>))]
public enum MatchScope
{
    /// <summary>Everyone who is enrolled and in no running relationship of the program, also whoever has completed one.</summary>
    Unmatched,

    /// <summary>
    /// Those who wait: whoever lost a match through no wish of their own, and every mentee who never had one. Who has completed or ended theirs is
    /// left alone.
    /// </summary>
    Concerned,
}
