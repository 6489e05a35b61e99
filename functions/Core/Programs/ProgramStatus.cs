using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Programs;

[JsonConverter(typeof(CamelCaseEnumConverter<ProgramStatus>))]
public enum ProgramStatus
{
    /// <summary>Takes enrollments and dry runs only.</summary>
    Draft,

    Open,

    /// <summary>Makes no new matches and takes no enrollments; what runs finishes by its own terms.</summary>
    Closed,
}
