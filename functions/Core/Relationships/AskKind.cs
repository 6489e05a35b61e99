using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>What one person can owe.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AskKind>))]
public enum AskKind
{
    /// <summary>Say yes or no to the proposal.</summary>
    Accept,

    /// <summary>Find a time for the first meeting.</summary>
    BookKickoff,

    /// <summary>Write the goals (mentee) or confirm them (mentor).</summary>
    AgreeGoals,

    /// <summary>Find a time for the next session, or move one that falls into a pause.</summary>
    BookSession,

    /// <summary>Say how a session went.</summary>
    LogSession,

    /// <summary>Say how things are going.</summary>
    CheckIn,

    /// <summary>Look back on the whole.</summary>
    GiveFeedback,
}
