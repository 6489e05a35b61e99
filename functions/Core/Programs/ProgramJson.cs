using System.Text.Json.Serialization;

namespace ServerlessMentoring.Core.Programs;

/// <summary>Writes program documents, and reads back those that we wrote. What others send goes through <see cref="ProgramReader"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ProgramDocument))]
[JsonSerializable(typeof(IReadOnlyList<ProgramDocument>))]
public sealed partial class ProgramJson : JsonSerializerContext;
