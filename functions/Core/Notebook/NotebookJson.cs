using System.Text.Json.Serialization;

namespace ServerlessMentoring.Core.Notebook;

/// <summary>Writes notebook entries for the store, and reads them back.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(NotebookEntry))]
[JsonSerializable(typeof(IReadOnlyList<NotebookEntry>))]
public sealed partial class NotebookJson : JsonSerializerContext;
