using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Programs;

/// <summary>Who decides who meets whom.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<MatchingMode>))]
public enum MatchingMode
{
    /// <summary>A round finds the best matches for all.</summary>
    Assigned,

    /// <summary>Mentees look at mentors and ask.</summary>
    MenteeChoice,

    /// <summary>The owner names the pair and says why.</summary>
    HandSelected,
}
