using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Programs;

/// <summary>Where a program stands.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ProgramStatus>))]
public enum ProgramStatus
{
    /// <summary>Takes enrollments and dry runs only.</summary>
    Draft,

    /// <summary>Makes matches.</summary>
    Open,

    /// <summary>Makes no new matches and takes no enrollments; what runs finishes by its own terms.</summary>
    Closed,
}
