using System.Text.Json.Serialization;
using ServerlessMentoring.Local.Mails;

namespace ServerlessMentoring.Local;

/// <summary>What the pages of this machine send as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<OutboxEntry>))]
internal sealed partial class LocalJson : JsonSerializerContext;
