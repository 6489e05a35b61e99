using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>Why someone is no longer a member.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<LeaveReason>))]
public enum LeaveReason
{
    /// <summary>Said no to the proposal.</summary>
    Declined,

    /// <summary>Did not answer the proposal in time.</summary>
    NoAnswer,

    EndedByParticipant,

    /// <summary>Was withdrawn from the program.</summary>
    Withdrawn,

    Terminated,
}
