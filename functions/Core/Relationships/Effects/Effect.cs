using System.Text.Json.Serialization;
using ServerlessMentoring.Core.Relationships.Json;

namespace ServerlessMentoring.Core.Relationships.Effects;

/// <summary>
/// What a step wants done outside. Its key in the ledger is <c>{relationshipId}/{step}/{ordinal}</c>, where the
/// ordinal is its place in <see cref="Decision.Effects"/>.
/// </summary>
[JsonConverter(typeof(EffectConverter))]
public abstract record Effect
{
    /// <summary>The discriminator in JSON, camelCase.</summary>
    [JsonPropertyOrder(-10)]
    public abstract string Kind { get; }
}
