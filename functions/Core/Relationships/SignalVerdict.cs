using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>Whether a signal can have an effect now.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<SignalVerdict>))]
public enum SignalVerdict
{
    Ok,

    /// <summary>Not in this phase.</summary>
    WrongPhase,

    /// <summary>The relationship is over, or the person is no longer a member.</summary>
    Ended,

    /// <summary>This person never was a member.</summary>
    NotAMember,

    /// <summary>There never was such an ask for this person.</summary>
    UnknownAsk,

    /// <summary>The ask was closed by something else than this person's answer.</summary>
    AskClosed,

    /// <summary>There is no such session.</summary>
    UnknownSession,

    /// <summary>The rules do not let this person do that, or not at this time.</summary>
    NotAllowed,

    /// <summary>A value is outside its limits.</summary>
    BadValue,

    /// <summary>Its kind is unknown to this version.</summary>
    NotUnderstood,
}
