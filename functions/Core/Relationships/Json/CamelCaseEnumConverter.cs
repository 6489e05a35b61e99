using System.Text.Json;
using System.Text.Json.Serialization;

namespace ServerlessMentoring.Core.Relationships.Json;

/// <summary>Enums travel as camelCase words, never as numbers, whichever serializer is at work.</summary>
public sealed class CamelCaseEnumConverter<TEnum>() : JsonStringEnumConverter<TEnum>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
    where TEnum : struct, Enum;
