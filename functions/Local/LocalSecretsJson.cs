using System.Text.Json.Serialization;

namespace ServerlessMentoring.Local;

/// <summary>The file of secrets: setting by name.</summary>
[JsonSourceGenerationOptions(WriteIndented = true)]
[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class LocalSecretsJson : JsonSerializerContext;
