using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Stories;

/// <summary>Something that relationships do more or less of. Each is measured from counts and dates alone.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<Practice>))]
public enum Practice
{
    /// <summary>Days from the match to the kickoff; fewer are better.</summary>
    DaysToKickoff,

    /// <summary>Sessions held a month, from the kickoff to the end.</summary>
    SessionsAMonth,

    /// <summary>Of the sessions that were due, how many percent somebody missed; fewer are better.</summary>
    SessionsMissed,

    /// <summary>Goals agreed with the mentor.</summary>
    GoalsAgreed,

    /// <summary>Agenda points prepared for each session held.</summary>
    AgendaPoints,

    /// <summary>Next steps noted for each session held.</summary>
    NextSteps,

    /// <summary>Of the next steps noted, how many percent were done.</summary>
    NextStepsDone,

    /// <summary>Of the check-ins asked for, how many percent were answered.</summary>
    CheckInsAnswered,
}
