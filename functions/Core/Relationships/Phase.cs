using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>Where a relationship stands. The last three are final.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Phase>))]
public enum Phase
{
    /// <summary>Matched; waiting for each side to accept.</summary>
    Proposed,

    /// <summary>All accepted; the first meeting and the goals are due.</summary>
    Kickoff,

    /// <summary>The pair or group meets.</summary>
    Sessions,

    /// <summary>Sessions are over; everyone is asked to look back.</summary>
    Feedback,

    Completed,

    /// <summary>Never accepted by all who were needed.</summary>
    Declined,

    Ended,
}
