using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>What is known about a session.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<SessionStatus>))]
public enum SessionStatus
{
    /// <summary>It has a time; not yet logged.</summary>
    Booked,

    /// <summary>One side says that it took place. Only these count.</summary>
    Held,

    /// <summary>It did not take place: the mentor was not there.</summary>
    MissedByMentor,

    /// <summary>It did not take place: the mentee was not there.</summary>
    MissedByMentee,

    Cancelled,

    /// <summary>Called off to be booked anew, without a new time so far.</summary>
    Moved,

    /// <summary>Nobody logged it for 14 days. Not held.</summary>
    Unknown,

    /// <summary>Said to be held, then disputed. Does not count.</summary>
    Disputed,
}
