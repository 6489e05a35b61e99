using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Relationships;

/// <summary>How an ask came to its end.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<AskClosure>))]
public enum AskClosure
{
    Answered,

    /// <summary>Someone else who was asked the same answered first.</summary>
    ClosedByOther,

    /// <summary>Its phase ended first.</summary>
    PhaseEnded,

    /// <summary>It no longer applies: a newer ask took its place, or what it was about is gone.</summary>
    Withdrawn,
}
