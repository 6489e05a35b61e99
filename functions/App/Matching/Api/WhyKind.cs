using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.App.Matching.Api;

/// <summary>What is explained of a round.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<WhyKind>))]
public enum WhyKind
{
    Together,

    /// <summary>Why two people are not together.</summary>
    Apart,

    /// <summary>Why somebody is with nobody.</summary>
    Unmatched,
}
