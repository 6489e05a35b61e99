using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Enrollment;

namespace ServerlessMentoring.Core.People;

/// <summary>Writes people and enrollments for the store, and reads them back.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(ProgramEnrollment))]
public sealed partial class PersonJson : JsonSerializerContext;
