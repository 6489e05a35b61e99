using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Enrollment;

/// <summary>Whether a person takes part.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<EnrollmentStatus>))]
public enum EnrollmentStatus
{
    Enrolled,

    /// <summary>Took part, or was to, and no longer does.</summary>
    Withdrawn,
}
