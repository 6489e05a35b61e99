using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>What a person can log about a session.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<SessionOutcome>))]
public enum SessionOutcome
{
    /// <summary>It took place.</summary>
    Held,

    /// <summary>The mentor was not there.</summary>
    MissedByMentor,

    /// <summary>The mentee was not there.</summary>
    MissedByMentee,

    /// <summary>It was called off.</summary>
    Cancelled,

    /// <summary>It was moved, to a new time if one is given.</summary>
    Moved,
}
