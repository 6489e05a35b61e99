using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Matching.Rounds;

/// <summary>Sorts of reasons for which somebody is matched with nobody.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<UnmatchedKind>))]
public enum UnmatchedKind
{
    /// <summary>Not looking: no free place, in a relationship already, or not at work.</summary>
    NotAvailable,

    /// <summary>There is nobody on the other side.</summary>
    NobodyThere,

    /// <summary>Rules forbid everybody on the other side.</summary>
    RulesForbid,

    /// <summary>Some may be, but their places went to others, which is better for all.</summary>
    PlacesShort,

    /// <summary>A mentor whom nobody needed: all mentees who may be theirs are matched with others.</summary>
    MenteesShort,

    /// <summary>No group could be filled to its least size, or all are full.</summary>
    GroupsShort,
}
