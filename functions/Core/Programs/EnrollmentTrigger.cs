using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Programs;

/// <summary>Which change of a person enrolls by itself.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<EnrollmentTrigger>))]
public enum EnrollmentTrigger
{
    /// <summary>The person is new in the company.</summary>
    Hired,

    /// <summary>The person leads others for the first time.</summary>
    BecameManager,

    /// <summary>An attribute of the person takes a value.</summary>
    Attribute,
}
